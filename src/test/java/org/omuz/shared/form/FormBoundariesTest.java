package org.omuz.shared.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;

/** Every form of every feature at its boundaries; one without a row in the tables, or a reason, fails. */
@QuarkusTest
class FormBoundariesTest {
    private static final Path RIGHTS = Path.of("src/test/resources/rights");

    @Inject
    @Any
    Instance<FormCases> features;

    @BeforeEach
    void everyRoleIsSomebody() {
        QuarkusTransaction.requiringNew()
                .run(() -> List.of("trainee", "instructor", "manager", "administrator")
                        .forEach(Officers::linkedTo));
    }

    @Test
    void everyFormIsInATable() throws IOException {
        TreeSet<String> tried = new TreeSet<>();
        features.forEach(feature -> {
            feature.forms().forEach(form -> tried.add(form.route()));
            tried.addAll(feature.without().keySet());
        });
        TreeSet<String> routes = new TreeSet<>();
        try (Stream<Path> files = Files.list(RIGHTS)) {
            files.flatMap(FormBoundariesTest::lines)
                    .filter(line -> line.startsWith("POST,"))
                    .forEach(line -> routes.add(line.split(",")[1]));
        }
        routes.removeAll(tried);
        assertEquals("", String.join("\n", routes));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @TestSecurity(user = "administrator", roles = "administrator")
    void administrators() {
        check("administrator");
    }

    @Test
    @TestSecurity(user = "instructor", roles = "instructor")
    void instructors() {
        check("instructor");
    }

    @Test
    @TestSecurity(user = "trainee", roles = "trainee")
    void trainees() {
        check("trainee");
    }

    @Test
    @TestSecurity(user = "manager", roles = "manager")
    void managers() {
        check("manager");
    }

    private void check(String account) {
        List<String> faults = features.stream()
                .flatMap(feature -> feature.forms().stream())
                .filter(form -> form.account().equals(account))
                .flatMap(form -> Boundaries.of(form).stream())
                .toList();
        assertEquals("", String.join("\n", faults));
    }
}
