package org.omuz.exercise.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.omuz.exercise.model.ConditionGraph;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.MselInject;
import org.omuz.shared.Language;

/** The MSEL as a drawing: a lane for each team, time from left to right; lengths in units of the drawing. */
record Timeline(int width, int height, List<Tick> ticks, List<Lane> lanes, int untimedAt) {
    private static final int NAMES = 240;
    private static final int NAME_LETTERS = 27;
    private static final int TIME = 900;
    private static final int UNTIMED = 135;
    private static final int HEAD = 34;
    private static final int MARK = 34;
    private static final int LEVEL = 30;
    private static final int PADDING = 10;
    private static final int UNTIMED_COLUMNS = 3;

    record Tick(int x, String label) {}

    record Lane(String name, int y, int height, List<Mark> marks, boolean odd) {
        /** Base line of the name, level with the first marks; of the first line of two. */
        public int top() {
            return lines().size() > 1 ? y + 17 : y + 23;
        }

        /** The name as it fits before the grid: in two lines at most. */
        public List<String> lines() {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            for (String word : name.split("\\s+")) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > NAME_LETTERS) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
            return lines.size() <= 2 ? lines : List.of(lines.get(0), lines.get(1) + "…");
        }
    }

    /** {@code kind}: time, manual or condition. */
    record Mark(long line, int x, int y, String number, String title, String kind) {
        public int middle() {
            return x + MARK / 2;
        }

        public int base() {
            return y + 18;
        }
    }

    static Timeline of(ExerciseDefinition exercise, List<MselInject> lines, Language language) {
        int minutes = Math.max(
                Math.max(30, exercise.minutes()),
                lines.stream()
                        .flatMapToInt(line -> line.content.minute().stream())
                        .max()
                        .orElse(0));
        List<Lane> lanes = new ArrayList<>();
        int y = HEAD;
        for (ExerciseDefinition.Team team : exercise.teams()) {
            List<Mark> marks = marks(team.code(), lines, minutes, y, language);
            int bottom = marks.stream().mapToInt(mark -> mark.y() + LEVEL).max().orElse(y + LEVEL + PADDING / 2)
                    + PADDING / 2;
            lanes.add(new Lane(EditMsel.said(team.name(), language), y, bottom - y, marks, lanes.size() % 2 == 1));
            y = bottom;
        }
        return new Timeline(NAMES + TIME + UNTIMED, y + 4, ticks(minutes, language), lanes, NAMES + TIME + 10);
    }

    private static List<Tick> ticks(int minutes, Language language) {
        int step = minutes <= 60 ? 10 : minutes <= 240 ? 30 : minutes <= 600 ? 60 : 120;
        List<Tick> ticks = new ArrayList<>();
        for (int minute = 0; minute <= minutes; minute += step) {
            ticks.add(new Tick(
                    x(minute, minutes), language.digits(String.format("%02d:%02d", minute / 60, minute % 60))));
        }
        return ticks;
    }

    private static int x(int minute, int minutes) {
        return NAMES + (TIME - MARK - 6) * minute / minutes + 4;
    }

    private static List<Mark> marks(String team, List<MselInject> lines, int minutes, int top, Language language) {
        Map<Integer, Integer> endOfLevel = new HashMap<>();
        List<Mark> marks = new ArrayList<>();
        List<MselInject> own = lines.stream()
                .filter(line -> ConditionGraph.goesTo(line.content, team))
                .toList();
        own.stream()
                .filter(line -> line.content.minute().isPresent())
                .sorted(Comparator.comparingInt(line -> line.content.minute().getAsInt()))
                .forEach(line -> {
                    int x = x(line.content.minute().getAsInt(), minutes);
                    int level = freeLevel(endOfLevel, x);
                    endOfLevel.put(level, x + MARK + 3);
                    marks.add(mark(line, x, top, level, language));
                });
        int untimed = 0;
        for (MselInject line : own) {
            if (line.content.minute().isEmpty()) {
                int column = untimed % UNTIMED_COLUMNS;
                marks.add(
                        mark(line, NAMES + TIME + 18 + column * (MARK + 4), top, untimed / UNTIMED_COLUMNS, language));
                untimed++;
            }
        }
        return marks;
    }

    /** Marks that would lie over each other go one level lower. */
    private static int freeLevel(Map<Integer, Integer> endOfLevel, int x) {
        int level = 0;
        while (endOfLevel.getOrDefault(level, 0) > x) {
            level++;
        }
        return level;
    }

    private static Mark mark(MselInject line, int x, int top, int level, Language language) {
        String title = (line.content.at() == null ? "" : language.digits(line.content.at()) + " · ") + line.number
                + " · " + EditMsel.said(line.content.subject(), language);
        return new Mark(
                line.id,
                x,
                top + PADDING / 2 + level * LEVEL,
                line.number,
                title,
                line.content.trigger().name().toLowerCase(Locale.ROOT));
    }
}
