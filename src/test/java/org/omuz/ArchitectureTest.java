package org.omuz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The package diagram of the README, enforced. */
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {
    /** Lowest first; siblings in one row do not know each other. */
    private static final List<List<String>> ROWS = List.of(
            List.of("shared"),
            List.of("audit"),
            List.of("agency"),
            List.of("framework"),
            List.of("course"),
            List.of("training"),
            List.of("assessment", "exercise"),
            List.of("conduct"),
            List.of("qualification"),
            List.of("certificate"),
            List.of("notice", "report", "community"),
            List.of("demo"));

    /** The rooms of each feature in the same way; "" is what lies in the feature's own package. */
    private static final Map<String, List<List<String>>> ROOMS = Map.ofEntries(
            Map.entry(
                    "shared",
                    List.of(List.of(""), List.of("text"), List.of("content", "find", "form", "print", "table"))),
            Map.entry(
                    "agency", List.of(List.of(""), List.of("signin"), List.of("account", "intake"), List.of("centre"))),
            Map.entry("course", List.of(List.of(""), List.of("content"))),
            Map.entry("training", List.of(List.of("session"), List.of("attendance", "catalogue", "learning"))),
            Map.entry("assessment", List.of(List.of("quiz"), List.of("desk"), List.of("practical", "reading"))),
            Map.entry(
                    "exercise",
                    List.of(
                            List.of("model"),
                            List.of("check"),
                            List.of("build"),
                            List.of("exchange", "print"),
                            List.of("review"))),
            Map.entry(
                    "conduct",
                    List.of(
                            List.of("run"),
                            List.of("journal"),
                            List.of("act"),
                            List.of("live", "words"),
                            List.of("control", "room", "observation"),
                            List.of("discussion", "evaluation"))),
            Map.entry(
                    "qualification",
                    List.of(
                            List.of("evidence"),
                            List.of("rules"),
                            List.of("time"),
                            List.of("source", "standing", "check", "rulebook"),
                            List.of("staff", "paper"),
                            List.of("matrix", "who", "readiness", "record", "staffing"),
                            List.of("whatif"))),
            Map.entry("certificate", List.of(List.of("document"), List.of(""))));

    /** A layer needs a name, and the feature's own package has none. */
    private static final String ROOM = "room ";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.omuz");

    @Test
    void importsPointUpTheDiagramOnly() {
        check(ROWS, name -> "org.omuz." + name + "..");
    }

    @Test
    void withinAFeatureTheyPointUpItsRoomsOnly() {
        ROOMS.forEach(
                (feature, rows) -> check(rows, room -> "org.omuz." + feature + (room.isEmpty() ? "" : "." + room)));
    }

    @Test
    void theReadmeShowsTheRooms() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<String> missing = ROOMS.entrySet().stream()
                .map(feature -> "| `%s` | %s |"
                        .formatted(
                                feature.getKey(),
                                feature.getValue().stream()
                                        .map(row -> row.stream()
                                                .map(room -> room.isEmpty() ? "itself" : "`" + room + "`")
                                                .collect(Collectors.joining(", ")))
                                        .collect(Collectors.joining(" ← "))))
                .filter(line -> !readme.contains(line))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyRoomIsInARow() {
        Set<String> known = new TreeSet<>();
        ROOMS.forEach((feature, rows) -> rows.forEach(
                row -> row.forEach(room -> known.add("org.omuz." + feature + (room.isEmpty() ? "" : "." + room)))));
        Set<String> rooms = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> ROOMS.keySet().stream().anyMatch(feature -> name.startsWith("org.omuz." + feature)))
                .collect(Collectors.toCollection(TreeSet::new));
        // a package of nothing but its own description has no class to import
        rooms.removeIf(name -> CLASSES.stream()
                .noneMatch(c ->
                        c.getPackageName().equals(name) && !c.getSimpleName().equals("package-info")));
        assertEquals(known, rooms);
    }

    /** @param rows lowest first */
    private static void check(List<List<String>> rows, UnaryOperator<String> packages) {
        var layers = Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String name : rows.stream().flatMap(List::stream).toList()) {
            layers = layers.optionalLayer(ROOM + name).definedBy(packages.apply(name));
        }
        for (int row = 0; row < rows.size(); row++) {
            String[] above = rows.subList(row + 1, rows.size()).stream()
                    .flatMap(List::stream)
                    .map(name -> ROOM + name)
                    .toArray(String[]::new);
            for (String name : rows.get(row)) {
                layers = above.length == 0
                        ? layers.whereLayer(ROOM + name).mayNotBeAccessedByAnyLayer()
                        : layers.whereLayer(ROOM + name).mayOnlyBeAccessedByLayers(above);
            }
        }
        layers.check(CLASSES);
    }

    @Test
    void featuresAreFreeOfCycles() {
        SlicesRuleDefinition.slices()
                .matching("org.omuz.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    /** Whose clock is UTC's would still have yesterday in the first hours of a day. */
    @Test
    void todayIsTheDayOfTheCentre() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("org.omuz.demo..")
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now", Clock.class)
                .because("CentreDay says which day it is")
                .check(CLASSES);
    }

    @Test
    void pagesAreUsedByNobody() {
        ArchRuleDefinition.noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Pages")
                .and()
                .areTopLevelClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.omuz\\..*Pages")
                .because("a page is the outside of a feature")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyEndpointSaysWhoMayCallIt() {
        List<String> open = CLASSES.stream()
                .flatMap(c -> c.getMethods().stream())
                .filter(m ->
                        m.getAnnotations().stream().anyMatch(a -> a.getRawType().isMetaAnnotatedWith(HttpMethod.class)))
                .filter(m -> !secured(m) && !secured(m.getOwner()))
                .map(JavaMethod::getFullName)
                .toList();
        assertEquals(List.of(), open);
    }

    @Test
    void namesSayWhatAThingIs() {
        List<String> vague = CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getSimpleName)
                .filter(n -> Stream.of("Manager", "Helper", "Impl", "Service", "DAO", "Util", "Utils")
                        .anyMatch(n::endsWith))
                .toList();
        assertEquals(List.of(), vague);
    }

    private static boolean secured(com.tngtech.archunit.core.domain.properties.CanBeAnnotated thing) {
        return Stream.<Class<? extends Annotation>>of(
                        RolesAllowed.class, PermitAll.class, DenyAll.class, Authenticated.class)
                .anyMatch(thing::isAnnotatedWith);
    }
}
