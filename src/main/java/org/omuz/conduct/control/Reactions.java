package org.omuz.conduct.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.omuz.conduct.journal.JournalEntry;
import org.omuz.conduct.journal.Message;
import org.omuz.conduct.journal.Reaction;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.words.Cast;
import org.omuz.exercise.model.Inject;
import org.omuz.exercise.model.Seat;
import org.omuz.shared.LocalFormat;

/** What recipients have done with an inject: briefly, as a line shows it, and in full. */
record Reactions(
        RunProjection projection, Cast cast, ControlMessages say, long nowMs, boolean over, LocalFormat written) {
    /** Of more recipients than these a line tells the numbers. */
    private static final int ONE_BY_ONE = 3;

    /** How it stands with one recipient; the worse, the later. */
    private enum Standing {
        ANSWERED("held"),
        ACKNOWLEDGED("held"),
        /** Nothing was asked for, and it is open. */
        READ("held"),
        LATE("soon"),
        OPENED("info"),
        DELIVERED("info"),
        AWAY("gap"),
        OVERDUE("lapsed");

        final String icon;

        Standing(String icon) {
            this.icon = icon;
        }

        boolean isSettled() {
            return ordinal() <= LATE.ordinal();
        }
    }

    private record One(Message message, String to, Optional<Reaction> reaction, Standing standing) {}

    /** Everybody has done what was asked for. */
    boolean settled(String number) {
        return of(number).stream().allMatch(one -> one.standing().isSettled());
    }

    List<BoardView.Chip> chips(String number) {
        List<One> all = of(number);
        if (all.size() <= ONE_BY_ONE) {
            return all.stream()
                    .map(one -> new BoardView.Chip(name(one), one.standing().icon, word(one)))
                    .toList();
        }
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        all.forEach(one -> counts.merge(one.standing(), 1, Integer::sum));
        List<BoardView.Chip> chips = new ArrayList<>();
        counts.forEach((standing, count) ->
                chips.add(new BoardView.Chip("", standing.icon, counted(standing, written.number(count)))));
        return chips;
    }

    List<BoardView.Answer> answers(String number) {
        return of(number).stream().map(this::answer).toList();
    }

    private BoardView.Answer answer(One one) {
        Optional<Reaction> reaction = one.reaction();
        List<String> times = new ArrayList<>();
        reaction.ifPresent(r -> {
            time(times, say.delivered(), r.delivered());
            time(times, say.opened(), r.opened());
            time(times, say.acknowledged(), r.acknowledged());
            time(times, say.responded(), r.responded());
            time(times, say.changed(), r.renewed());
        });
        return new BoardView.Answer(
                new BoardView.Chip(name(one), one.standing().icon, word(one)),
                reaction.map(r -> said(one.message(), r)).orElse(List.of()),
                String.join(" · ", times));
    }

    /** With the post that nobody filled, where the team got it in its place. */
    private String name(One one) {
        List<String> absent = projection.inject(one.message().sent().inject()).stream()
                .flatMap(line -> line.inject().to().stream())
                .filter(to -> Seat.of(to).team().equals(one.to())
                        && !to.equals(one.to())
                        && !one.message().sent().to().contains(to))
                .toList();
        return absent.isEmpty() ? cast.name(one.to()) : say.inPlaceOf(cast.name(one.to()), cast.names(absent));
    }

    private void time(List<String> times, String word, JournalEntry entry) {
        if (entry != null) {
            times.add(word + " " + cast.times().stamp(entry.exerciseMs).substring(2));
        }
    }

    private List<String> said(Message message, Reaction reaction) {
        if (reaction.option() != null) {
            String why = reaction.reason() == null || reaction.reason().isBlank() ? "" : " (" + reaction.reason() + ")";
            return List.of(cast.option(message, reaction.option()) + why);
        }
        List<Inject.Choice> questions = message.sent().response().questions();
        return questions.stream()
                .filter(question -> reaction.answers().containsKey(question.code()))
                .map(question -> (questions.size() == 1 ? "" : cast.in(question.text()) + ": ")
                        + reaction.answers().get(question.code()))
                .toList();
    }

    private List<One> of(String number) {
        return projection.messagesOf(number).stream()
                .flatMap(message -> message.sent().to().stream().map(to -> one(message, to)))
                .toList();
    }

    private One one(Message message, String to) {
        Optional<Reaction> reaction = message.of(to);
        return new One(message, to, reaction, standing(message, reaction));
    }

    private Standing standing(Message message, Optional<Reaction> reaction) {
        OptionalLong deadline = message.sent().deadlineMs();
        Inject.Wanted wanted = message.sent().response().wanted();
        if (reaction.filter(r -> r.responded() != null).isPresent()) {
            return reaction.get().responded().exerciseMs > deadline.orElse(Long.MAX_VALUE)
                    ? Standing.LATE
                    : Standing.ANSWERED;
        }
        if (reaction.filter(r -> r.acknowledged() != null && r.settles(wanted)).isPresent()) {
            return Standing.ACKNOWLEDGED;
        }
        if (nowMs > deadline.orElse(Long.MAX_VALUE) && wanted != Inject.Wanted.NONE) {
            return Standing.OVERDUE;
        }
        if (reaction.filter(r -> r.opened() != null).isPresent()) {
            return wanted == Inject.Wanted.NONE ? Standing.READ : Standing.OPENED;
        }
        return reaction.filter(r -> r.delivered() != null).isPresent() ? Standing.DELIVERED : Standing.AWAY;
    }

    private String word(One one) {
        long sent = one.message().entry().exerciseMs;
        return switch (one.standing()) {
            case ANSWERED ->
                say.answered(cast.times().length(one.reaction().orElseThrow().responded().exerciseMs - sent));
            case LATE ->
                say.answeredLate(
                        cast.times().length(one.reaction().orElseThrow().responded().exerciseMs - sent));
            case ACKNOWLEDGED -> say.acknowledged();
            case OVERDUE ->
                over
                        ? say.notAnswered()
                        : say.overdue(cast.times()
                                .length(nowMs
                                        - one.message().sent().deadlineMs().orElseThrow()));
            case READ, OPENED -> say.opened();
            case DELIVERED -> say.delivered();
            case AWAY -> say.notDelivered();
        };
    }

    private String counted(Standing standing, String count) {
        return switch (standing) {
            case ANSWERED -> say.manyAnswered(count);
            case LATE -> say.manyLate(count);
            case ACKNOWLEDGED -> say.manyAcknowledged(count);
            case OVERDUE -> over ? say.manyNotAnswered(count) : say.manyOverdue(count);
            case READ, OPENED -> say.manyOpened(count);
            case DELIVERED -> say.manyDelivered(count);
            case AWAY -> say.manyAway(count);
        };
    }
}
