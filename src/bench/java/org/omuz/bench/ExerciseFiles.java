package org.omuz.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A made-up exercise of 300 injects, all fired by hand, to each of 20 teams. */
final class ExerciseFiles {
    static final String CODE = "bench";
    static final int TEAMS = 20;
    static final int INJECTS = 300;
    private static final String TEXT = "The monitor at gate %d alarms at the second pass as well. The driver "
            + "waits beside"
            + " the truck, the lane behind it is full, and the shift leader asks what you do first, "
            + "whom you tell and when.";

    private final ObjectMapper json = new ObjectMapper();
    private final Path content;

    ExerciseFiles(Path content) {
        this.content = content;
    }

    Path write() throws IOException {
        Path directory = content.resolve("exercises").resolve(CODE);
        Files.createDirectories(directory);
        // JSON is YAML
        json.writeValue(directory.resolve("exercise.yaml").toFile(), exercise());
        return content;
    }

    /** Code of a team, counted from 0. */
    static String team(int index) {
        return "team-%02d".formatted(index % TEAMS);
    }

    private static Map<String, Object> exercise() {
        Map<String, Object> exercise = new LinkedHashMap<>();
        exercise.put("code", CODE);
        exercise.put("label", "2026.1");
        exercise.put("framework", "2026.1");
        exercise.put("type", "FUNCTIONAL");
        exercise.put("title", in2("An exercise to measure"));
        exercise.put("summary", in2("Three hundred injects for twenty teams."));
        exercise.put("languages", List.of("en", "ru"));
        exercise.put("minutes", 300);
        exercise.put(
                "scenario",
                Map.of(
                        "narrative", in2("A day at twenty gates."),
                        "groundTruth", in2("Nothing lies in any load."),
                        "startsAt", "2026-10-13T09:30",
                        "clocks", List.of(Map.of("code", "here", "name", in2("Here"), "offsetMinutes", 0))));
        exercise.put(
                "objectives",
                List.of(Map.of(
                        "code",
                        "O1",
                        "text",
                        in2("Every team reports within ten " + "minutes."),
                        "competencies",
                        List.of("RSP-5"))));
        exercise.put(
                "teams",
                range(
                        TEAMS,
                        n -> Map.of(
                                "code", team(n),
                                "name", in2("Gate " + (n + 1)),
                                "members", List.of(Map.of("code", "leader", "title", in2("Shift leader"))))));
        exercise.put("senders", List.of(Map.of("code", "console", "name", in2("Monitor console"))));
        exercise.put(
                "tasks",
                List.of(Map.of(
                        "code", "T1",
                        "objective", "O1",
                        "capability", in2("Reporting"),
                        "task", in2("Send the first report"),
                        "lookFor", List.of(in2("Who, what, where, when.")),
                        "competencies", List.of("RSP-5"))));
        exercise.put("injects", range(INJECTS, ExerciseFiles::inject));
        return exercise;
    }

    private static Map<String, Object> inject(int index) {
        Map<String, Object> inject = new LinkedHashMap<>();
        inject.put("number", Integer.toString(index + 1));
        inject.put("trigger", "MANUAL");
        inject.put("from", "console");
        inject.put("to", List.of("all"));
        inject.put("channel", "RADIO");
        inject.put("subject", in2("Alarm " + (index + 1)));
        inject.put("text", in2(TEXT.formatted(index + 1)));
        inject.put("expected", List.of(in2("Acknowledge and report.")));
        inject.put("task", "T1");
        inject.put("response", Map.of("wanted", "ACKNOWLEDGE", "minutes", 5));
        inject.put("status", "APPROVED");
        return inject;
    }

    static Map<String, String> in2(String text) {
        return Map.of("en", text, "ru", text);
    }

    private static List<Object> range(int count, IntFunction<Object> element) {
        return IntStream.range(0, count).mapToObj(element).toList();
    }
}
