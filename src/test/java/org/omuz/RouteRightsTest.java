package org.omuz;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;

/**
 * What each of the five kinds of visitor gets from every route, as listed in {@code rights/*.csv}: method, path, then
 * the status for nobody, trainee, instructor, manager, administrator. Ids are those of nothing; POSTs carry no CSRF
 * token, so that an allowed one answers 400. Nothing that somebody signed in is answered may be kept by a browser;
 * figures of published versions, which may, do not exist under these ids.
 */
@QuarkusTest
class RouteRightsTest {
    private static final java.nio.file.Path RIGHTS = java.nio.file.Path.of("src/test/resources/rights");

    record Right(String method, String path, List<Integer> statuses) {}

    @BeforeEach
    void everyVisitorIsSomebody() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (String role : List.of("trainee", "instructor", "manager", "administrator")) {
                Officers.linkedTo(role);
            }
        });
    }

    @Test
    void everyRouteIsListed() throws IOException {
        TreeSet<String> listed = new TreeSet<>(rights().keySet());
        assertEquals(String.join("\n", new Routes().all()), String.join("\n", listed));
    }

    @Test
    void nobody() throws IOException {
        check(0);
    }

    @Test
    @TestSecurity(user = "trainee", roles = "trainee")
    void trainee() throws IOException {
        check(1);
    }

    @Test
    @TestSecurity(user = "instructor", roles = "instructor")
    void instructor() throws IOException {
        check(2);
    }

    @Test
    @TestSecurity(user = "manager", roles = "manager")
    void manager() throws IOException {
        check(3);
    }

    @Test
    @TestSecurity(user = "administrator", roles = "administrator")
    void administrator() throws IOException {
        check(4);
    }

    private static void check(int visitor) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Right right : rights().values()) {
            String address = right.path()
                    .replaceAll("\\{[^}/]*[iI]d(:[^}]*)?}", "999999999")
                    .replaceAll("\\{[^}/]*(:[^}]*)?}", "none");
            var request = given().redirects().follow(false).contentType("application/x-www-form-urlencoded");
            Response answer = request.request(right.method(), address);
            int status = answer.statusCode();
            if (visitor > 0 && !"no-store".equals(answer.header("Cache-Control"))) {
                faults.add(right.method() + " " + right.path() + " may be kept: " + answer.header("Cache-Control"));
            }
            if (status != right.statuses().get(visitor)) {
                faults.add(right.method() + " " + right.path() + " answers " + status + ", not "
                        + right.statuses().get(visitor));
            }
        }
        assertEquals(List.of(), faults);
    }

    static Map<String, Right> rights() throws IOException {
        Map<String, Right> rights = new TreeMap<>();
        try (Stream<java.nio.file.Path> files = Files.list(RIGHTS)) {
            for (java.nio.file.Path file : files.toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (line.isBlank() || line.startsWith("#") || line.startsWith("method,")) {
                        continue;
                    }
                    String[] cells = line.split(",");
                    List<Integer> statuses = Stream.of(cells)
                            .skip(2)
                            .map(cell -> Integer.valueOf(cell.strip()))
                            .toList();
                    rights.put(cells[0] + " " + cells[1], new Right(cells[0], cells[1], statuses));
                }
            }
        }
        return rights;
    }
}
