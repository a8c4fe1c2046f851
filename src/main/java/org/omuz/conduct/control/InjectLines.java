package org.omuz.conduct.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.omuz.conduct.journal.MselLine;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.words.Cast;
import org.omuz.exercise.model.Inject;

/** The injects of a run in the order of their time, fired ones first, with what their recipients have done. */
record InjectLines(
        RunProjection projection, Cast cast, ControlMessages say, Reactions reactions, ExpandedInjects unfolded) {
    /** Of those that are finished the latest stay in sight. */
    private static final int LATEST = 3;

    List<BoardView.Line> all() {
        List<MselLine> lines = sorted();
        Optional<MselLine> next = lines.stream()
                .filter(l -> !reactions.over() && l.state() == MselLine.State.SCHEDULED)
                .findFirst();
        Optional<MselLine> latest =
                lines.stream().filter(l -> l.firing() != null).max(Comparator.comparingLong(l -> l.firing().seq));
        lines.removeAll(hidden(lines));
        return lines.stream()
                .map(l -> line(
                        l,
                        next.filter(l::equals).isPresent(),
                        latest.filter(l::equals).isPresent()))
                .toList();
    }

    private List<MselLine> sorted() {
        List<MselLine> lines = new ArrayList<>(projection.lines());
        lines.sort(Comparator.comparingLong(InjectLines::when));
        return lines;
    }

    /** How many finished lines are not among {@link #all}. */
    int hidden() {
        return hidden(sorted()).size();
    }

    private List<MselLine> hidden(List<MselLine> lines) {
        if (unfolded.finishedToo() || reactions.over()) {
            return List.of();
        }
        List<MselLine> finished = lines.stream()
                .filter(l -> l.state() == MselLine.State.SKIPPED
                        || l.state() == MselLine.State.FIRED
                                && reactions.settled(l.inject().number()))
                .toList();
        return finished.subList(0, Math.max(0, finished.size() - LATEST)).stream()
                .filter(l -> !unfolded.open().contains(l.inject().number()))
                .toList();
    }

    /** One line unfolded, by its number. */
    Optional<BoardView.Line> one(String number) {
        return projection.inject(number).map(line -> line(line, false, true));
    }

    /** What has no time stands last. */
    private static long when(MselLine line) {
        if (line.firing() != null) {
            return line.firing().exerciseMs;
        }
        return line.dueMs().orElse(line.plannedMs().orElse(Long.MAX_VALUE));
    }

    private BoardView.Line line(MselLine line, boolean next, boolean latest) {
        Inject inject = line.inject();
        long when = when(line);
        boolean shown = unfolded.shows(inject.number(), next || latest);
        return new BoardView.Line(
                inject.number(),
                when == Long.MAX_VALUE ? "" : cast.times().minute(when),
                cast.in(inject.subject()),
                cast.names(inject.to()),
                new BoardView.Standing(
                        standing(line, next), due(line), line.adHoc(), inject.priority() == Inject.Priority.URGENT),
                line.firing() == null ? List.of() : reactions.chips(inject.number()),
                shown ? new LineDetail(projection, cast, say).of(line, reactions.answers(inject.number())) : null);
    }

    private static String standing(MselLine line, boolean next) {
        return switch (line.state()) {
            case FIRED -> "fired";
            case SKIPPED -> "skipped";
            case HELD -> "held";
            case WAITING -> "waiting";
            case SCHEDULED -> next ? "next" : "due";
        };
    }

    private String due(MselLine line) {
        if (reactions.over() && line.isOpen()) {
            return say.notFired();
        }
        long now = reactions.nowMs();
        return switch (line.state()) {
            case FIRED -> "";
            case SKIPPED -> line.reason() == null ? say.skipped() : say.skippedBecause(line.reason());
            case HELD -> say.held();
            case WAITING ->
                line.inject().trigger() == Inject.Trigger.CONDITION
                        ? new LineDetail(projection, cast, say).condition(line.inject())
                        : say.byHand();
            case SCHEDULED -> {
                long due = line.dueMs().orElse(now);
                String reached = projection.state().hasBegun() ? say.dueNow() : say.dueAtTheStart();
                yield due <= now ? reached : say.dueIn(cast.times().length(due - now));
            }
        };
    }
}
