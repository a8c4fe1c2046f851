package org.omuz.exercise.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseDefinition.Document;
import org.omuz.exercise.model.ExerciseDefinition.DocumentKind;
import org.omuz.exercise.model.ExerciseDefinition.Release;
import org.omuz.framework.Framework;
import org.omuz.shared.content.ContentFile;

/** What a schema cannot say of an exercise as a whole: that its parts name each other rightly. */
public final class ExerciseRules {
    public static final int MOST_INJECTS = 1_000;
    private static final int LONGEST_LABEL = 20;

    private final ContentFile file;
    private final ExerciseDefinition exercise;
    private final Optional<Framework> framework;

    ExerciseRules(ContentFile file, ExerciseDefinition exercise, Optional<Framework> framework) {
        this.file = file;
        this.exercise = exercise;
        this.framework = framework;
    }

    void check() {
        int injects = exercise.injects().size();
        if (injects > MOST_INJECTS) {
            error("/injects", m -> m.tooManyInjects(MOST_INJECTS, injects));
            return;
        }
        if (exercise.label().length() > LONGEST_LABEL) {
            error("/label", m -> m.labelTooLong(LONGEST_LABEL));
        }
        if (framework.isEmpty()) {
            error("/framework", m -> m.unknownFramework(exercise.framework()));
        }
        codes();
        objectivesAndTasks();
        modules();
        channelRules();
        documents();
        tables();
        new LanguageRules(file, exercise).check();
        new InjectRules(file, exercise, framework).check();
    }

    private void codes() {
        for (String list : List.of("objectives", "teams", "modules", "questionSets", "tasks", "storylines")) {
            unique(new HashSet<>(), "/" + list, "code");
        }
        unique(new HashSet<>(), "/scenario/clocks", "code");
        unique(new HashSet<>(), "/injects", "number");
        Set<String> attachable = new HashSet<>();
        unique(attachable, "/documents", "slug");
        unique(attachable, "/tables", "code");
        Set<String> speakers = new HashSet<>(
                exercise.teams().stream().map(ExerciseDefinition.Team::code).toList());
        unique(speakers, "/senders", "code");
        for (int i = 0; i < exercise.teams().size(); i++) {
            unique(new HashSet<>(), "/teams/" + i + "/members", "code");
        }
        for (int i = 0; i < exercise.injects().size(); i++) {
            unique(new HashSet<>(), "/injects/" + i + "/response/options", "code");
            unique(new HashSet<>(), "/injects/" + i + "/response/questions", "code");
        }
    }

    private void unique(Set<String> seen, String list, String key) {
        int index = 0;
        for (JsonNode element : file.document().at(list)) {
            String code = element.path(key).asText();
            if (!seen.add(code)) {
                error(list + "/" + index + "/" + key, m -> m.twice(code));
            }
            index++;
        }
    }

    private void objectivesAndTasks() {
        Set<String> served = new HashSet<>();
        exercise.injects()
                .forEach(inject ->
                        exercise.task(String.valueOf(inject.task())).ifPresent(task -> served.add(task.objective())));
        for (int i = 0; i < exercise.objectives().size(); i++) {
            var objective = exercise.objectives().get(i);
            competencies(file, framework, "/objectives/" + i, objective.competencies());
            if (!served.contains(objective.code())) {
                warning("/objectives/" + i + "/code", ExerciseCheckMessages::objectiveWithoutInject);
            }
        }
        for (int i = 0; i < exercise.tasks().size(); i++) {
            var task = exercise.tasks().get(i);
            competencies(file, framework, "/tasks/" + i, task.competencies());
            if (task.competencies().isEmpty()) {
                warning("/tasks/" + i + "/code", ExerciseCheckMessages::taskWithoutCompetency);
            }
            if (exercise.objectives().stream().noneMatch(o -> o.code().equals(task.objective()))) {
                error("/tasks/" + i + "/objective", m -> m.unknownObjective(task.objective()));
            }
        }
    }

    static void competencies(ContentFile file, Optional<Framework> framework, String of, List<String> codes) {
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            if (framework.isPresent() && framework.get().competency(code).isEmpty()) {
                file.error(of + "/competencies/" + i, ExerciseCheckMessages.class, m -> m.unknownCompetency(code));
            }
        }
    }

    private void modules() {
        Set<String> sets = new HashSet<>(
                exercise.questionSets().stream().map(s -> s.code()).toList());
        Set<String> unused = new HashSet<>(sets);
        for (int i = 0; i < exercise.modules().size(); i++) {
            injectsOf("/modules/" + i, exercise.modules().get(i));
            List<String> named = exercise.modules().get(i).questionSets();
            for (int j = 0; j < named.size(); j++) {
                String code = named.get(j);
                unused.remove(code);
                if (!sets.contains(code)) {
                    error("/modules/" + i + "/questionSets/" + j, m -> m.unknownQuestionSet(code));
                }
            }
        }
        for (int i = 0; i < exercise.questionSets().size(); i++) {
            if (unused.contains(exercise.questionSets().get(i).code())
                    && !exercise.modules().isEmpty()) {
                warning("/questionSets/" + i + "/code", ExerciseCheckMessages::unusedQuestionSet);
            }
        }
    }

    private void injectsOf(String at, ExerciseDefinition.Module module) {
        for (int i = 0; i < module.injects().size(); i++) {
            String number = module.injects().get(i);
            if (exercise.inject(number).isEmpty()) {
                error(at + "/injects/" + i, m -> m.noInject(number));
            }
        }
    }

    private void channelRules() {
        for (int i = 0; i < exercise.channelRules().size(); i++) {
            ExerciseDefinition.ChannelRule rule = exercise.channelRules().get(i);
            for (int j = 0; j < rule.from().size(); j++) {
                String code = rule.from().get(j);
                if (exercise.team(code).isEmpty()) {
                    error("/channelRules/" + i + "/from/" + j, m -> m.unknownTeam(code));
                }
            }
            for (int j = 0; j < rule.to().size(); j++) {
                String code = rule.to().get(j);
                if (exercise.team(code).isEmpty() && exercise.sender(code).isEmpty()) {
                    error("/channelRules/" + i + "/to/" + j, m -> m.unknownParty(code));
                }
            }
        }
    }

    private void documents() {
        for (int i = 0; i < exercise.documents().size(); i++) {
            Document document = exercise.documents().get(i);
            teams("/documents/" + i, document.teams());
            if (document.release() == Release.INJECT && document.kind() != DocumentKind.FACILITATOR_GUIDE) {
                released("/documents/" + i + "/release", document.slug());
            }
        }
    }

    private void tables() {
        for (int i = 0; i < exercise.tables().size(); i++) {
            var table = exercise.tables().get(i);
            teams("/tables/" + i, table.teams());
            if (table.release() == Release.INJECT) {
                released("/tables/" + i + "/release", table.code());
            }
            int columns = table.columns().size();
            for (int row = 0; row < table.rows().size(); row++) {
                int cells = table.rows().get(row).size();
                if (cells != columns) {
                    error("/tables/" + i + "/rows/" + row, m -> m.otherWidth(cells, columns));
                }
            }
        }
    }

    private void released(String at, String code) {
        if (exercise.injects().stream().noneMatch(inject -> inject.attachments().contains(code))) {
            warning(at, ExerciseCheckMessages::neverReleased);
        }
    }

    private void teams(String of, List<String> codes) {
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            if (exercise.team(code).isEmpty()) {
                error(of + "/teams/" + i, m -> m.unknownTeam(code));
            }
        }
    }

    private void error(String pointer, Function<ExerciseCheckMessages, String> message) {
        file.error(pointer, ExerciseCheckMessages.class, message);
    }

    private void warning(String pointer, Function<ExerciseCheckMessages, String> message) {
        file.warning(pointer, ExerciseCheckMessages.class, message);
    }
}
