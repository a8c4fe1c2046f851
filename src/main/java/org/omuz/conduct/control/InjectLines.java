package org.omuz.conduct.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.omuz.conduct.Cast;
import org.omuz.conduct.Message;
import org.omuz.conduct.MselLine;
import org.omuz.conduct.Picture;
import org.omuz.conduct.Reaction;
import org.omuz.exercise.Inject;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;

/** The injects of a run in the order of their time, fired ones first, with what their recipients have done. */
record InjectLines(Picture picture, Cast cast, ControlMessages say, long nowMs, boolean over) {

    List<BoardView.Line> all() {
        List<MselLine> lines = new ArrayList<>(picture.lines());
        lines.sort(Comparator.comparingLong(InjectLines::when));
        Optional<MselLine> next =
                lines.stream().filter(l -> !over && l.state() == MselLine.State.SCHEDULED).findFirst();
        Optional<MselLine> latest =
                lines.stream().filter(l -> l.firing() != null).max(Comparator.comparingLong(l -> l.firing().seq));
        return lines.stream()
                .map(l -> line(l, next.filter(l::equals).isPresent(), next.filter(l::equals).isPresent() || latest.filter(l::equals).isPresent()))
                .toList();
    }

    /** What has no time stands last. */
    private static long when(MselLine line) {
        if (line.firing() != null) {
            return line.firing().exerciseMs;
        }
        return line.dueMs() >= 0 ? line.dueMs() : line.inject().minute() >= 0 ? line.inject().minute() * 60_000L : Long.MAX_VALUE;
    }

    private BoardView.Line line(MselLine line, boolean next, boolean unfolded) {
        Inject inject = line.inject();
        long when = when(line);
        return new BoardView.Line(
                inject.number(),
                when == Long.MAX_VALUE ? "" : Cast.minute(when),
                cast.in(inject.subject()),
                cast.names(inject.to()),
                standing(line, next),
                due(line),
                line.adHoc(),
                line.firing() == null ? List.of() : chips(inject.number()),
                unfolded ? detail(inject) : null);
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
        if (over && line.isOpen()) {
            return say.notFired();
        }
        return switch (line.state()) {
            case FIRED -> "";
            case SKIPPED -> line.reason() == null ? say.skipped() : say.skippedBecause(line.reason());
            case HELD -> say.held();
            case WAITING -> line.inject().trigger() == Inject.Trigger.CONDITION ? say.whenConditionHolds() : say.byHand();
            case SCHEDULED -> line.dueMs() <= nowMs ? say.dueNow() : say.dueIn(Cast.length(line.dueMs() - nowMs));
        };
    }

    private BoardView.Detail detail(Inject inject) {
        String tests = String.join(", ", Stream.concat(Stream.ofNullable(inject.task()), inject.competencies().stream()).toList());
        return new BoardView.Detail(
                cast.name(inject.from()),
                cast.channel(inject.channel()),
                texts(inject.text()),
                inject.expected().stream().map(cast::in).toList(),
                tests);
    }

    /** Side by side: the reader's language and the exercise's other ones. */
    private List<String> texts(LocalizedText text) {
        return cast.exercise().languages().stream()
                .flatMap(tag -> Language.of(tag).stream())
                .filter(text::has)
                .sorted(Comparator.comparing(l -> l != cast.language()))
                .map(text::in)
                .toList();
    }

    private List<BoardView.Chip> chips(String number) {
        return picture.messagesOf(number).stream()
                .flatMap(message -> message.sent().to().stream().map(to -> chip(message, to)))
                .toList();
    }

    private BoardView.Chip chip(Message message, String to) {
        String who = cast.name(to);
        Optional<Reaction> reaction = message.of(to);
        long sent = message.entry().exerciseMs;
        long deadline = message.sent().deadlineMs();
        if (reaction.filter(r -> r.responded() != null).isPresent()) {
            long at = reaction.get().responded().exerciseMs;
            boolean late = deadline >= 0 && at > deadline;
            return new BoardView.Chip(who, late ? "soon" : "held", late ? say.answeredLate(Cast.length(at - sent)) : say.answered(Cast.length(at - sent)));
        }
        Inject.Wanted wanted = message.sent().response().wanted();
        if (reaction.filter(r -> r.acknowledged() != null).isPresent() && reaction.get().settles(wanted)) {
            return new BoardView.Chip(who, "held", say.acknowledged());
        }
        boolean overdue = deadline >= 0 && nowMs > deadline && wanted != Inject.Wanted.NONE;
        if (overdue) {
            return new BoardView.Chip(who, "lapsed", over ? say.notAnswered() : say.overdue(Cast.length(nowMs - deadline)));
        }
        if (reaction.filter(r -> r.opened() != null).isPresent()) {
            return new BoardView.Chip(who, wanted == Inject.Wanted.NONE ? "held" : "info", say.opened());
        }
        return reaction.filter(r -> r.delivered() != null).isPresent()
                ? new BoardView.Chip(who, "info", say.delivered())
                : new BoardView.Chip(who, "gap", say.notDelivered());
    }
}
