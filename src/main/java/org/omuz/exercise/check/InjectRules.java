package org.omuz.exercise.check;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omuz.exercise.model.ConditionGraph;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseDefinition.Document;
import org.omuz.exercise.model.ExerciseDefinition.DocumentKind;
import org.omuz.exercise.model.Inject;
import org.omuz.exercise.model.Seat;
import org.omuz.framework.Framework;
import org.omuz.shared.content.ContentFile;

/** What a schema cannot say of the MSEL: that every line can be handed out, to somebody, at a time of its own. */
final class InjectRules {
    private final ContentFile file;
    private final ExerciseDefinition exercise;
    private final Optional<Framework> framework;
    private final Map<String, ExerciseDefinition.Team> teams = new HashMap<>();
    private final Map<String, String> taken = new HashMap<>();

    InjectRules(ContentFile file, ExerciseDefinition exercise, Optional<Framework> framework) {
        this.file = file;
        this.exercise = exercise;
        this.framework = framework;
        exercise.teams().forEach(team -> teams.put(team.code(), team));
    }

    void check() {
        ConditionGraph graph = new ConditionGraph(exercise);
        ConditionRules conditions = new ConditionRules(exercise);
        Set<String> cyclic = graph.cyclic();
        for (int i = 0; i < exercise.injects().size(); i++) {
            Inject inject = exercise.injects().get(i);
            String at = "/injects/" + i;
            people(at, inject);
            attachments(at, inject);
            evaluation(at, inject);
            lengths(at);
            time(at, inject);
            if (inject.when() != null) {
                conditions.faults(inject.when()).forEach(fault -> error(at + "/when", fault));
                if (cyclic.contains(inject.number())) {
                    error(at + "/when", m -> m.cyclic(String.join(" ← ", cyclic)));
                } else if (graph.unreachable(inject)) {
                    error(at + "/when", ExerciseCheckMessages::unreachable);
                }
            }
        }
    }

    private void people(String at, Inject inject) {
        if (exercise.sender(inject.from()).isEmpty() && !teams.containsKey(inject.from())) {
            error(at + "/from", m -> m.unknownSender(inject.from()));
        }
        for (int i = 0; i < inject.to().size(); i++) {
            String to = inject.to().get(i);
            Seat seat = Seat.of(to);
            String code = seat.team();
            ExerciseDefinition.Team team = teams.get(code);
            if (to.equals("all")) {
                continue;
            }
            if (team == null) {
                error(at + "/to/" + i, m -> m.unknownTeam(code));
            } else if (!seat.isIn(exercise)) {
                error(at + "/to/" + i, m -> m.unknownPost(seat.post().orElseThrow(), code));
            }
        }
    }

    private void attachments(String at, Inject inject) {
        for (int i = 0; i < inject.attachments().size(); i++) {
            String code = inject.attachments().get(i);
            String pointer = at + "/attachments/" + i;
            Optional<Document> document = exercise.document(code);
            Optional<List<String>> audience = document.map(Document::teams)
                    .or(() -> exercise.table(code).map(ExerciseDefinition.DataTable::teams));
            if (audience.isEmpty()) {
                error(pointer, m -> m.unknownAttachment(code));
            } else if (document.filter(d -> d.kind() == DocumentKind.FACILITATOR_GUIDE)
                    .isPresent()) {
                error(pointer, ExerciseCheckMessages::guideAttached);
            } else if (!audience.get().isEmpty()) {
                recipients(inject)
                        .filter(team -> !audience.get().contains(team))
                        .findFirst()
                        .ifPresent(team -> warning(pointer, m -> m.attachmentNotForTeam(code, team)));
            }
        }
    }

    private Stream<String> recipients(Inject inject) {
        return inject.to().contains("all")
                ? exercise.teams().stream().map(ExerciseDefinition.Team::code)
                : inject.to().stream().map(to -> Seat.of(to).team()).distinct();
    }

    private void evaluation(String at, Inject inject) {
        ExerciseRules.competencies(file, framework, at, inject.competencies());
        if (inject.task() != null && exercise.task(inject.task()).isEmpty()) {
            error(at + "/task", m -> m.unknownTask(inject.task()));
        }
        if (inject.storyline() != null && exercise.storyline(inject.storyline()).isEmpty()) {
            storyline(at + "/storyline", inject.storyline());
        }
        if (inject.expected().isEmpty()) {
            warning(at + "/expected", ExerciseCheckMessages::noExpectedAction);
        }
    }

    /** Exercises from before storylines had titles know no list of them. */
    private void storyline(String at, String code) {
        if (exercise.storylines().isEmpty()) {
            warning(at, m -> m.unknownStoryline(code));
        } else {
            error(at, m -> m.unknownStoryline(code));
        }
    }

    private void lengths(String at) {
        LineLengths.exceeded(file.document().at(at)).forEach(text -> error(at + text.pointer(), text::said));
    }

    private void time(String at, Inject inject) {
        if (inject.minute().isEmpty()) {
            return;
        }
        int minute = inject.minute().getAsInt();
        if (minute > exercise.minutes()) {
            warning(at + "/at", m -> m.afterTheEnd(exercise.minutes()));
        }
        String twice = recipients(inject)
                .filter(team -> taken.containsKey(inject.at() + " " + team))
                .collect(Collectors.joining(", "));
        String first = recipients(inject)
                .map(team -> taken.putIfAbsent(inject.at() + " " + team, inject.number()))
                .filter(number -> number != null)
                .findFirst()
                .orElse("");
        if (!twice.isEmpty()) {
            warning(at + "/at", m -> m.collision(Duration.ofMinutes(minute), first, twice));
        }
    }

    private void error(String pointer, Function<ExerciseCheckMessages, String> message) {
        file.error(pointer, ExerciseCheckMessages.class, message);
    }

    private void warning(String pointer, Function<ExerciseCheckMessages, String> message) {
        file.warning(pointer, ExerciseCheckMessages.class, message);
    }
}
