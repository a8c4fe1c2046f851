package org.omuz.exercise.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a conditional inject comes due. Each form stands under one key, in YAML: {@code all: [{decided: {inject: '8',
 * option: return}}, {not: {answered: {inject: '6', team: customs}}}]}.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface Condition {
    /** @param team only that team's reaction counts; null for any. {@code option} only with {@code decided}. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Reference(String inject, String team, String option) {}

    /** What has happened in a run so far. */
    interface Facts {
        boolean include(Fact fact);
    }

    boolean holds(Facts facts);

    /** Whether it can come true where only these facts can; what is denied is taken to be avoidable. */
    boolean mayHold(Facts possible);

    /** Every fact named anywhere in it. */
    Stream<Fact> facts();

    /** What it is joined from; itself where it is not. */
    default List<Condition> parts() {
        return List.of(this);
    }

    /** Several conditions in one. */
    sealed interface Joined extends Condition {
        @Override
        default Stream<Fact> facts() {
            return parts().stream().flatMap(Condition::facts);
        }
    }

    record All(List<Condition> all) implements Joined {
        @Override
        public List<Condition> parts() {
            return all;
        }

        @Override
        public boolean holds(Facts facts) {
            return all.stream().allMatch(part -> part.holds(facts));
        }

        @Override
        public boolean mayHold(Facts possible) {
            return all.stream().allMatch(part -> part.mayHold(possible));
        }
    }

    record Any(List<Condition> any) implements Joined {
        @Override
        public List<Condition> parts() {
            return any;
        }

        @Override
        public boolean holds(Facts facts) {
            return any.stream().anyMatch(part -> part.holds(facts));
        }

        @Override
        public boolean mayHold(Facts possible) {
            return any.stream().anyMatch(part -> part.mayHold(possible));
        }
    }

    record Not(Condition not) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return !not.holds(facts);
        }

        @Override
        public boolean mayHold(Facts possible) {
            return true;
        }

        @Override
        public Stream<Fact> facts() {
            return not.facts();
        }
    }

    /** Something done with one inject. */
    record Fact(Kind kind, Reference what) implements Condition {
        /** What can be done with an inject, and what the inject has to ask for. */
        public enum Kind {
            DECIDED(Inject.Wanted.DECISION),
            ANSWERED(Inject.Wanted.ANSWER),
            ACKNOWLEDGED(Inject.Wanted.ACKNOWLEDGE),
            DELIVERED(Inject.Wanted.NONE);

            public final String word = name().toLowerCase(Locale.ROOT);
            public final Inject.Wanted wanted;

            Kind(Inject.Wanted wanted) {
                this.wanted = wanted;
            }

            static Optional<Kind> of(String word) {
                return Stream.of(values())
                        .filter(kind -> kind.word.equalsIgnoreCase(word))
                        .findFirst();
            }
        }

        @JsonValue
        Map<String, Reference> written() {
            return Map.of(kind.word, what);
        }

        /** The same, of that team alone. */
        Fact by(String team) {
            return new Fact(kind, new Reference(what.inject, team, what.option));
        }

        @Override
        public boolean holds(Facts facts) {
            return facts.include(this);
        }

        @Override
        public boolean mayHold(Facts possible) {
            return possible.include(this);
        }

        @Override
        public Stream<Fact> facts() {
            return Stream.of(this);
        }
    }

    /**
     * From what stands under its keys. The schema of exercises wants exactly one key; an exercise that breaks it is
     * read all the same, to name what else is wrong: several keys are any of them.
     */
    @JsonCreator
    static Condition of(
            @JsonProperty("all") List<Condition> all,
            @JsonProperty("any") List<Condition> any,
            @JsonProperty("not") Condition not,
            @JsonProperty("decided") Reference decided,
            @JsonProperty("answered") Reference answered,
            @JsonProperty("acknowledged") Reference acknowledged,
            @JsonProperty("delivered") Reference delivered) {
        List<Condition> given = Stream.<Condition>of(
                        fact(Fact.Kind.DECIDED, decided),
                        fact(Fact.Kind.ANSWERED, answered),
                        fact(Fact.Kind.ACKNOWLEDGED, acknowledged),
                        fact(Fact.Kind.DELIVERED, delivered),
                        all == null ? null : new All(all),
                        any == null ? null : new Any(any),
                        not == null ? null : new Not(not))
                .filter(Objects::nonNull)
                .toList();
        return given.size() == 1 ? given.get(0) : new Any(given);
    }

    private static Fact fact(Fact.Kind kind, Reference what) {
        return what == null ? null : new Fact(kind, what);
    }
}
