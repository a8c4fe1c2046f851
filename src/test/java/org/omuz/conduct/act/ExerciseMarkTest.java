package org.omuz.conduct.act;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.omuz.conduct.act.Played.bean;
import static org.omuz.conduct.act.Played.click;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.exercise.model.ExerciseVersion;
import org.omuz.exercise.model.SmallExercise;

/** Nothing of an exercise can be taken for real: every page there is of it is marked, whoever looks at it. */
@QuarkusTest
@TestSecurity(
        user = "marked",
        roles = {"instructor", "administrator", "manager"})
class ExerciseMarkTest {
    /** Every address of the tables of rights that this run, exercise or version has. */
    private static List<String> pages(Played run, long exercise) throws IOException {
        List<String> pages = new ArrayList<>();
        for (String table : List.of("control", "room", "discussion", "evaluate", "evaluation", "exercise")) {
            try (Stream<String> lines = Files.lines(Path.of("src/test/resources/rights", table + ".csv"))) {
                lines.filter(line -> line.startsWith("GET,"))
                        .map(line -> line.split(",")[1].replace(":\\d+", ""))
                        .map(path -> path.startsWith("/runs/")
                                ? path.replace("{id}", "" + run.id)
                                : path.replace("{id}", "" + exercise))
                        .map(path -> path.replace("{versionId}", "" + run.run().exerciseVersionId)
                                .replace("{part}", "teams")
                                .replace("{subject}", "T1")
                                .replace("{paper}", "msel"))
                        // corrective actions are no play: agencies owe them in earnest
                        .filter(path -> path.startsWith("/runs") || path.startsWith("/exercises"))
                        .filter(path -> !path.contains("{") && !path.endsWith("/stream"))
                        .forEach(pages::add);
            }
        }
        return pages;
    }

    private static int marked(List<String> pages) {
        int whole = 0;
        for (String page : pages) {
            Response answer = given().redirects().follow(false).get(page);
            String html =
                    answer.statusCode() == 200 && answer.contentType().startsWith("text/html") ? answer.asString() : "";
            if (html.contains("<html")) {
                assertTrue(html.contains("class=\"exercising\"") && html.contains(">EXERCISE"), page);
                whole++;
            }
        }
        return whole;
    }

    @Test
    void everyPageIsMarkedForTheStaffAndForPlayers() throws IOException {
        Person director = Officers.linkedTo("marked");
        Played run = Played.planned(SmallExercise.published(SmallExercise.discussed()), director);
        long exercise = QuarkusTransaction.requiringNew()
                .call(() -> ExerciseVersion.<ExerciseVersion>findById(run.run().exerciseVersionId).exercise.id);
        List<String> pages = pages(run, exercise);
        assertTrue(marked(pages) > 25);
        run.by(director, me -> bean(ConductRun.class).start(me, click()));
        run.play(5);
        run.by(director, me -> bean(ConductRun.class).endPlay(me, click()));
        assertTrue(marked(pages) > 25);
        Played.signIn("marked", run.inspector);
        assertEquals(
                6,
                marked(pages.stream()
                                .filter(page -> page.startsWith("/runs"))
                                .filter(page -> page.contains("/room"))
                                .toList())
                        + marked(List.of("/runs")));
    }
}
