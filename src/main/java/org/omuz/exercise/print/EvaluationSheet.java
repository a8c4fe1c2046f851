package org.omuz.exercise.print;

import java.util.List;
import java.util.stream.IntStream;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseDefinition.Objective;
import org.omuz.exercise.model.ExerciseDefinition.Task;
import org.omuz.exercise.model.Inject;

/**
 * The sheet on which an evaluator rates one objective, task by task.
 *
 * @param lines to write on below each task, one element for each
 */
public record EvaluationSheet(
        String code, String objective, List<String> competencies, List<Item> tasks, List<Integer> lines) {
    private static final int LINES_OF_A_LONE_TASK = 12;
    private static final int LINES_OF_A_TASK = 4;

    /**
     * @param target empty where none is set
     * @param injects numbers of those that serve the task
     */
    public record Item(
            String code,
            String capability,
            String task,
            String target,
            List<String> lookFor,
            List<String> competencies,
            List<String> injects) {}

    public static List<EvaluationSheet> of(ExerciseDefinition exercise, InWords words) {
        return exercise.objectives().stream()
                .map(objective -> sheet(exercise, objective, words))
                .toList();
    }

    private static EvaluationSheet sheet(ExerciseDefinition exercise, Objective objective, InWords words) {
        List<Item> items = exercise.tasks().stream()
                .filter(task -> task.objective().equals(objective.code()))
                .map(task -> item(exercise, task, words))
                .toList();
        int lines = items.size() == 1 ? LINES_OF_A_LONE_TASK : LINES_OF_A_TASK;
        return new EvaluationSheet(
                objective.code(),
                words.text(objective.text()),
                objective.competencies(),
                items,
                IntStream.range(0, lines).boxed().toList());
    }

    private static Item item(ExerciseDefinition exercise, Task task, InWords words) {
        List<String> injects = exercise.injects().stream()
                .filter(inject -> inject.status().isPlayed())
                .filter(inject -> task.code().equals(inject.task()))
                .map(Inject::number)
                .toList();
        return new Item(
                task.code(),
                words.text(task.capability()),
                words.text(task.task()),
                words.text(task.target()),
                words.texts(task.lookFor()),
                task.competencies(),
                injects);
    }
}
