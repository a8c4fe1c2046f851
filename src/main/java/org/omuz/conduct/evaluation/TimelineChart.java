package org.omuz.conduct.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.omuz.conduct.words.Cast;

/** Injects and responses along the exercise time, a lane for each team; lengths are those of an SVG 720 wide. */
record TimelineChart(int height, List<Lane> lanes, List<ResponseChart.Tick> ticks) {
    private static final int LEFT = 150;
    private static final int RIGHT = 690;
    private static final int LANE = 46;
    private static final int TOP = 24;
    private static final int TICKS = 5;
    private static final int LONGEST_LABEL = 20;

    record Lane(String label, int y, List<Mark> marks) {}

    /**
     * An inject at {@code x}, its last reaction at {@code end}, which is {@code x} for none, the response wanted at
     * {@code responded}, null for none.
     */
    record Mark(String inject, int x, int end, Integer responded, int numberY) {}

    static TimelineChart of(List<Responses.Line> lines, Cast cast, long playedMs) {
        long whole = Math.max(
                Math.max(60_000, playedMs),
                lines.stream()
                        .mapToLong(l -> l.sentMs() + l.last().orElse(0))
                        .max()
                        .orElse(0));
        Map<String, List<Responses.Line>> byTeam = new LinkedHashMap<>();
        lines.forEach(line ->
                byTeam.computeIfAbsent(line.team(), key -> new ArrayList<>()).add(line));
        List<Lane> lanes = new ArrayList<>();
        byTeam.forEach((team, own) -> lanes.add(lane(cast.name(team), own, lanes.size(), whole)));
        List<ResponseChart.Tick> ticks = new ArrayList<>();
        for (int i = 0; i <= TICKS; i++) {
            ticks.add(new ResponseChart.Tick(
                    at(whole * i / TICKS, whole), cast.times().length(whole * i / TICKS)));
        }
        return new TimelineChart(TOP + lanes.size() * LANE + 6, lanes, ticks);
    }

    private static Lane lane(String team, List<Responses.Line> lines, int number, long whole) {
        int y = TOP + number * LANE + LANE / 2;
        List<Mark> marks = new ArrayList<>();
        for (Responses.Line line : lines) {
            OptionalLong responded = line.times().responded();
            marks.add(new Mark(
                    line.inject(),
                    at(line.sentMs(), whole),
                    at(line.sentMs() + line.last().orElse(0), whole),
                    responded.isEmpty() ? null : (Integer) at(line.sentMs() + responded.getAsLong(), whole),
                    marks.size() % 2 == 0 ? y - 9 : y + 19));
        }
        String label = team.length() > LONGEST_LABEL ? team.substring(0, LONGEST_LABEL - 1) + "…" : team;
        return new Lane(label, y, marks);
    }

    private static int at(long ms, long whole) {
        return (int) (LEFT + ms * (RIGHT - LEFT) / whole);
    }
}
