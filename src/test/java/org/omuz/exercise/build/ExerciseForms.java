package org.omuz.exercise.build;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omuz.exercise.model.Exercise;
import org.omuz.exercise.model.Inject;
import org.omuz.exercise.model.MselInject;
import org.omuz.exercise.model.SmallExercise;
import org.omuz.shared.form.FormCase;
import org.omuz.shared.form.FormCase.Filled;
import org.omuz.shared.form.FormCases;

@ApplicationScoped
@Unremovable
class ExerciseForms implements FormCases {
    private static final String AUTHOR = "instructor";
    private static final String FILE = "a file; what it may hold is tried with the import";

    private static long drafted() {
        return SmallExercise.drafted(SmallExercise.definition(
                        "forms-" + UUID.randomUUID().toString().substring(0, 8)))
                .id;
    }

    private static String lineOf(long exercise, String number) {
        return "/exercises/" + exercise + "/msel/"
                + QuarkusTransaction.requiringNew()
                        .call(() -> MselInject.of(exercise).stream()
                                .filter(line -> line.number.equals(number))
                                .findFirst()
                                .orElseThrow()
                                .id);
    }

    /** Changed last and submitted by somebody else, so that the author at hand may publish it. */
    private static Filled submitted(String note) {
        long id = drafted();
        QuarkusTransaction.requiringNew().run(() -> {
            Exercise exercise = Exercise.known(id);
            exercise.changed(exercise.changedAt, "colleague");
            MselInject.of(id).forEach(line -> line.steered(Inject.Status.SUBMITTED));
            Review.of(exercise, Review.Act.SUBMITTED, List.of(), "look at 3", exercise.changedAt, "colleague")
                    .persist();
        });
        return new Filled("/exercises/" + id + "/review", Map.of("note", note));
    }

    @Override
    public List<FormCase> forms() {
        return List.of(
                new FormCase(
                        "/exercises",
                        AUTHOR,
                        () -> new Filled(
                                "/exercises/new",
                                Map.of(
                                        "title",
                                        "Spring exercise",
                                        "code",
                                        "forms-" + UUID.randomUUID().toString().substring(0, 8)))),
                FormCase.again(
                        "/exercises/{id:\\d+}/parts/{part}",
                        AUTHOR,
                        () -> new Filled("/exercises/" + drafted() + "/parts/scenario", Map.of())),
                new FormCase(
                        "/exercises/{id:\\d+}/parts/{part}",
                        AUTHOR,
                        () -> new Filled("/exercises/" + drafted() + "/parts/senders", Map.of())),
                FormCase.again(
                        "/exercises/{id:\\d+}/msel/{lineId:\\d+}",
                        AUTHOR,
                        () -> new Filled(lineOf(drafted(), "2"), Map.of())),
                new FormCase(
                        "/exercises/{id:\\d+}/msel/{lineId:\\d+}/remove",
                        AUTHOR,
                        () -> new Filled(lineOf(drafted(), "2"), Map.of())),
                FormCase.again(
                        "/exercises/{id:\\d+}/documents/{slug}/{language}",
                        AUTHOR,
                        () -> new Filled(
                                "/exercises/" + drafted() + "/documents/briefing/en",
                                Map.of("text", "Read this first."))),
                new FormCase("/exercises/{id:\\d+}/review/publish", AUTHOR, () -> submitted("well done")),
                new FormCase("/exercises/{id:\\d+}/review/back", AUTHOR, () -> submitted("3 asks for two things")));
    }

    @Override
    public Map<String, String> without() {
        Map<String, String> without = new HashMap<>();
        without.put("/exercises/import", FILE);
        without.put("/exercises/import/{uploadId:\\d+}", FILE);
        without.put("/exercises/{id:\\d+}/sheet", FILE);
        without.put("/exercises/{id:\\d+}/sheet/{uploadId:\\d+}", FILE);
        without.put("/exercises/{id:\\d+}/documents/media", FILE);
        without.put("/exercises/{id:\\d+}/documents/media/{name}/remove", "a click");
        without.put("/exercises/versions/{versionId:\\d+}/draft", "a click");
        without.put("/exercises/{id:\\d+}/library/{lineId:\\d+}", "a click");
        without.put("/exercises/{id:\\d+}/msel", "a click");
        without.put("/exercises/{id:\\d+}/msel/sort", "a click");
        without.put("/exercises/{id:\\d+}/msel/status", "ticks and the note of a review; ReviewPagesTest steers lines");
        without.put("/exercises/{id:\\d+}/msel/{lineId:\\d+}/duplicate", "a click");
        without.put("/exercises/{id:\\d+}/msel/{lineId:\\d+}/move", "a click");
        without.put("/exercises/{id:\\d+}/review/submit", "the note of a review, tried with sending back");
        without.put("/exercises/{id:\\d+}/review/publish-alone", "the note of a review, tried with sending back");
        return without;
    }
}
