package org.omuz.exercise.build;

import java.util.ArrayList;
import java.util.List;
import org.omuz.exercise.build.FormField.Option;
import org.omuz.exercise.model.ConditionGraph;
import org.omuz.exercise.model.Inject;
import org.omuz.exercise.model.MselMessages;

/** What a condition may wait for, to be chosen: every reaction that an inject asks for, and that it was delivered. */
final class ConditionTerms {
    private final MselMessages say;
    private final FieldChoices choices;
    private final List<Option> decided = new ArrayList<>();
    private final List<Option> answered = new ArrayList<>();
    private final List<Option> acknowledged = new ArrayList<>();
    private final List<Option> delivered = new ArrayList<>();

    private ConditionTerms(MselMessages say, FieldChoices choices) {
        this.say = say;
        this.choices = choices;
    }

    /** The facts by inject, under headings; then, without a heading, the teams to which a fact can be limited. */
    static List<Option> of(List<Inject> injects, MselMessages say, FieldChoices choices) {
        ConditionTerms facts = new ConditionTerms(say, choices);
        injects.forEach(facts::add);
        List<Option> all = new ArrayList<>(facts.decided);
        all.addAll(facts.answered);
        all.addAll(facts.acknowledged);
        all.addAll(facts.delivered);
        all.addAll(choices.teams());
        return all;
    }

    private void add(Inject inject) {
        String number = inject.number();
        String name = number + " · " + FieldChoices.shortened(choices.name(inject.subject(), ""));
        if (ConditionGraph.reacts(inject, Inject.Wanted.DECISION)) {
            inject.response()
                    .options()
                    .forEach(option -> decided.add(new Option(
                            "decided " + number + " = " + option.code(),
                            name + ": " + choices.name(option.text(), option.code()),
                            say.decisions())));
            decided.add(new Option("decided " + number, name + ": " + say.anyDecision(), say.decisions()));
        }
        if (ConditionGraph.reacts(inject, Inject.Wanted.ANSWER)) {
            answered.add(new Option("answered " + number, name, say.answers()));
        }
        if (ConditionGraph.reacts(inject, Inject.Wanted.ACKNOWLEDGE)) {
            acknowledged.add(new Option("acknowledged " + number, name, say.acknowledgements()));
        }
        delivered.add(new Option("delivered " + number, name, say.deliveries()));
    }
}
