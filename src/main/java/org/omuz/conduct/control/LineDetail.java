package org.omuz.conduct.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.omuz.conduct.journal.MselLine;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.words.Cast;
import org.omuz.exercise.model.Condition;
import org.omuz.exercise.model.Inject;
import org.omuz.exercise.model.MselMessages;
import org.omuz.exercise.print.InWords;
import org.omuz.exercise.print.PackMessages;
import org.omuz.shared.Language;
import org.omuz.shared.Rejected;

/** All that is known of one inject. */
record LineDetail(RunProjection projection, Cast cast, ControlMessages say) {

    BoardView.Detail of(MselLine line, List<BoardView.Answer> answers) {
        Inject inject = line.inject();
        return new BoardView.Detail(
                sides(inject),
                new BoardView.Facts(facts(inject), attachments(inject)),
                inject.expected().stream().map(cast::in).toList(),
                cast.in(inject.note()),
                line.isOpen() && projection.state().hasBegun() ? parts(inject) : List.of(),
                answers);
    }

    /** Side by side: the reader's language first, then the exercise's other ones. */
    private List<BoardView.Side> sides(Inject inject) {
        return cast.exercise().languages().stream()
                .flatMap(tag -> Language.of(tag).stream())
                .filter(l -> inject.text() != null && inject.text().has(l)
                        || inject.subject() != null && inject.subject().has(l))
                .sorted(Comparator.comparing(l -> l != cast.language()))
                .map(l -> BoardView.Side.of(l, inject.subject(), inject.text()))
                .toList();
    }

    private List<BoardView.Fact> facts(Inject inject) {
        InWords words = words();
        OptionalLong planned = inject.plannedMs();
        List<BoardView.Fact> facts = new ArrayList<>();
        add(facts, say.from(), cast.name(inject.from()));
        add(facts, say.channelBy(), cast.channel(inject.channel()));
        add(facts, say.priority(), inject.priority() == Inject.Priority.URGENT ? say.urgent() : "");
        add(facts, say.kind(), String.join(cast.language().comma(), words.trigger(inject)));
        add(facts, say.planned(), planned.isEmpty() ? null : cast.times().minute(planned.getAsLong()));
        add(facts, say.storyline(), cast.exercise().storyline(inject.storyline(), cast.language()));
        add(facts, say.responseWanted(), words.wanted(inject.response()));
        add(
                facts,
                say.options(),
                inject.response().options().stream().map(o -> cast.in(o.text())).toList());
        add(
                facts,
                say.questions(),
                inject.response().questions().stream()
                        .map(q -> cast.in(q.text()))
                        .toList());
        add(
                facts,
                say.task(),
                cast.exercise()
                        .task(inject.task())
                        .map(t -> t.code() + " " + cast.in(t.task()))
                        .orElse(""));
        add(facts, say.competencies(), inject.competencies());
        return facts;
    }

    private static void add(List<BoardView.Fact> facts, String label, List<String> values) {
        add(facts, label, String.join(" · ", values));
    }

    private static void add(List<BoardView.Fact> facts, String label, String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new BoardView.Fact(label, value));
        }
    }

    private List<RoleChoice> attachments(Inject inject) {
        return inject.attachments().stream()
                .map(code -> new RoleChoice(code, cast.item(code)))
                .toList();
    }

    private InWords words() {
        return new InWords(
                cast.exercise(),
                cast.language(),
                Rejected.wording(PackMessages.class, cast.language()),
                Rejected.wording(MselMessages.class, cast.language()));
    }

    /** In words, and how much of it is true: of that nothing is to be said before there is play. */
    String condition(Inject inject) {
        List<BoardView.Part> parts = parts(inject);
        long holding = parts.stream().filter(BoardView.Part::holds).count();
        String when = inject.when() == null ? say.whenConditionHolds() : say.whenThat(words().condition(inject.when()));
        return parts.size() < 2 || !projection.state().hasBegun()
                ? when
                : when + " · " + say.partsHold(holding, parts.size());
    }

    /** What a condition is joined from, and which of it is true already; none where there is no condition. */
    private List<BoardView.Part> parts(Inject inject) {
        Condition when = inject.when();
        if (inject.trigger() != Inject.Trigger.CONDITION || when == null) {
            return List.of();
        }
        InWords words = words();
        return when.parts().stream()
                .map(part -> new BoardView.Part(words.condition(part), part.holds(projection)))
                .toList();
    }
}
