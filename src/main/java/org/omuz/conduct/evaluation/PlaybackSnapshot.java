package org.omuz.conduct.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.omuz.conduct.journal.Message;
import org.omuz.conduct.journal.MselLine;
import org.omuz.conduct.journal.Reaction;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.words.Cast;
import org.omuz.exercise.model.Inject;

/**
 * What a projection of a run shows, in words; drawn from the projection alone, so that the same projection is always the same
 * scene.
 *
 * @param earlier how many letters came before those shown
 */
record PlaybackSnapshot(
        State state, List<Line> lines, List<Letter> letters, int earlier, List<String> items, List<Seen> seen) {
    private static final int MOST_LETTERS = 100;

    record State(String mark, String word, String speed) {}

    record Line(String number, String due, String subject, String mark, String word, List<String> reactions) {}

    record Letter(
            String inject, String from, String to, String time, String subject, String text, List<String> reactions) {}

    record Seen(String task, Report.Rated rated, String who, String team, String note, String time) {}

    static PlaybackSnapshot of(
            RunProjection projection, Perspective as, Cast cast, Credits credits, ReportLanguage tongue) {
        return new Drawing(projection, cast, credits, tongue).scene(as);
    }

    private record Drawing(RunProjection projection, Cast cast, Credits credits, ReportLanguage tongue) {
        PlaybackSnapshot scene(Perspective as) {
            boolean evaluates = as.code().equals(Perspective.EVALUATE);
            List<Message> messages = evaluates ? List.of() : List.copyOf(projection.messages());
            int from = Math.max(0, messages.size() - MOST_LETTERS);
            return new PlaybackSnapshot(
                    state(),
                    projection.lines().stream()
                            .filter(line -> !evaluates || line.firing() != null)
                            .map(this::line)
                            .toList(),
                    messages.subList(from, messages.size()).stream()
                            .map(this::letter)
                            .toList(),
                    from,
                    items(),
                    evaluates ? seen() : List.of());
        }

        private State state() {
            String speed = "×" + tongue.written().number(projection.clock().speed());
            String mark =
                    switch (projection.state()) {
                        case PLANNED, CLOSED, CANCELLED -> "gap";
                        case RUNNING -> "held";
                        case PAUSED -> "soon";
                        case HOT_WASH -> "info";
                    };
            return new State(mark, cast.state(projection.state()), speed);
        }

        private Line line(MselLine line) {
            Inject inject = line.inject();
            OptionalLong at = line.firing() == null ? line.dueMs() : OptionalLong.of(line.firing().exerciseMs);
            List<String> reactions = projection.messagesOf(inject.number()).stream()
                    .flatMap(message -> message.reactions().stream().map(reaction -> reaction(message, reaction)))
                    .toList();
            return new Line(
                    inject.number(),
                    at.isEmpty() ? "–" : cast.times().stamp(at.getAsLong()),
                    tongue.of(inject.subject()),
                    mark(line.state()),
                    word(line.state()),
                    reactions);
        }

        private static String mark(MselLine.State state) {
            return switch (state) {
                case FIRED -> "held";
                case SCHEDULED -> "info";
                case WAITING, SKIPPED -> "gap";
                case HELD -> "soon";
            };
        }

        private String word(MselLine.State state) {
            EvaluationMessages say = tongue.say();
            return switch (state) {
                case FIRED -> say.lineFired();
                case SCHEDULED -> say.lineScheduled();
                case WAITING -> say.lineWaiting();
                case HELD -> say.lineHeld();
                case SKIPPED -> say.lineSkipped();
            };
        }

        private Letter letter(Message message) {
            RunEvent.MessageSent sent = message.sent();
            return new Letter(
                    sent.inject() == null ? "" : sent.inject(),
                    sent.as() == null ? cast.name(sent.from()) : tongue.of(sent.as()),
                    cast.names(sent.to()),
                    cast.times().stamp(message.entry().exerciseMs),
                    tongue.of(sent.subject()),
                    tongue.of(sent.text()),
                    message.reactions().stream()
                            .map(reaction -> reaction(message, reaction))
                            .toList());
        }

        /** E.g. Customs: opened 0:01:10, answered 0:03:02 (Hold the truck). */
        private String reaction(Message message, Reaction reaction) {
            EvaluationMessages say = tongue.say();
            List<String> done = new ArrayList<>();
            if (reaction.opened() != null) {
                done.add(say.openedAt(cast.times().stamp(reaction.opened().exerciseMs)));
            }
            if (reaction.acknowledged() != null) {
                done.add(say.acknowledgedAt(cast.times().stamp(reaction.acknowledged().exerciseMs)));
            }
            if (reaction.responded() != null) {
                String said = reaction.option() == null
                        ? String.join(
                                tongue.language().semicolon(),
                                reaction.answers().values())
                        : cast.option(message, reaction.option());
                done.add(say.respondedAt(cast.times().stamp(reaction.responded().exerciseMs), said));
            }
            return cast.name(reaction.recipient())
                    + (done.isEmpty()
                            ? ""
                            : ": " + String.join(tongue.language().comma(), done));
        }

        private List<String> items() {
            return projection.released().stream()
                    .map(item -> cast.item(item.item()) + " → " + cast.name(item.recipient()) + ", "
                            + cast.times().stamp(item.entry().exerciseMs))
                    .toList();
        }

        private List<Seen> seen() {
            return projection.observations().stream()
                    .filter(o -> !o.withdrawn())
                    .sorted(Comparator.comparing(
                            (RunProjection.Observation o) -> o.what().task()))
                    .map(o -> new Seen(
                            o.what().task() + " "
                                    + cast.exercise()
                                            .task(o.what().task())
                                            .map(t -> tongue.of(t.task()))
                                            .orElse(""),
                            Report.Rated.of(o.what().rating(), "", tongue.language()),
                            credits.who(o.entry().memberId),
                            cast.name(o.what().team()),
                            o.what().note(),
                            cast.times().stamp(o.entry().exerciseMs)))
                    .toList();
        }
    }
}
