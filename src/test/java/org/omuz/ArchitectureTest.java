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
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.omuz");

    @Test
    void importsPointUpTheDiagramOnly() {
        var layers = Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String name : ROWS.stream().flatMap(List::stream).toList()) {
            layers = layers.optionalLayer(name).definedBy("org.omuz." + name + "..");
        }
        for (int row = 0; row < ROWS.size(); row++) {
            String[] above =
                    ROWS.subList(row + 1, ROWS.size()).stream().flatMap(List::stream).toArray(String[]::new);
            for (String name : ROWS.get(row)) {
                layers = above.length == 0
                        ? layers.whereLayer(name).mayNotBeAccessedByAnyLayer()
                        : layers.whereLayer(name).mayOnlyBeAccessedByLayers(above);
            }
        }
        layers.check(CLASSES);
    }

    @Test
    void featuresAreFreeOfCycles() {
        SlicesRuleDefinition.slices().matching("org.omuz.(*)..").should().beFreeOfCycles().check(CLASSES);
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
                .filter(m -> m.getAnnotations().stream().anyMatch(a -> a.getRawType().isMetaAnnotatedWith(HttpMethod.class)))
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
                .filter(n -> Stream.of("Manager", "Helper", "Impl", "Service", "DAO", "Util", "Utils").anyMatch(n::endsWith))
                .toList();
        assertEquals(List.of(), vague);
    }

    private static boolean secured(com.tngtech.archunit.core.domain.properties.CanBeAnnotated thing) {
        return Stream.<Class<? extends Annotation>>of(
                        RolesAllowed.class, PermitAll.class, DenyAll.class, Authenticated.class)
                .anyMatch(thing::isAnnotatedWith);
    }
}
