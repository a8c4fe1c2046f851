package org.omuz.exercise.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;

/**
 * When a conditional inject comes due; exactly one part is set. In YAML: {@code all: [{decided: {inject: '8', option:
 * return}}, {not: {answered: {inject: '6', team: customs}}}]}.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Condition(
        List<Condition> all,
        List<Condition> any,
        Condition not,
        Reference decided,
        Reference answered,
        Reference acknowledged,
        Reference delivered) {

    /** @param team only that team's reaction counts; null for any. {@code option} only with {@code decided}. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Reference(String inject, String team, String option) {
        private Reference by(String other) {
            return new Reference(inject, other, option);
        }
    }

    /** What has happened in a run so far. */
    public interface Facts {
        boolean decided(Reference what);

        boolean answered(Reference what);

        boolean acknowledged(Reference what);

        boolean delivered(Reference what);
    }

    public boolean holds(Facts facts) {
        if (all != null) {
            return all.stream().allMatch(part -> part.holds(facts));
        }
        if (any != null) {
            return any.stream().anyMatch(part -> part.holds(facts));
        }
        if (not != null) {
            return !not.holds(facts);
        }
        return decided != null && facts.decided(decided)
                || answered != null && facts.answered(answered)
                || acknowledged != null && facts.acknowledged(acknowledged)
                || delivered != null && facts.delivered(delivered);
    }

    /** The same single fact, of that team alone. */
    Condition by(String team) {
        return new Condition(
                null, null, null, by(decided, team), by(answered, team), by(acknowledged, team), by(delivered, team));
    }

    private static Reference by(Reference reference, String team) {
        return reference == null ? null : reference.by(team);
    }

    /** Every inject, team and option named anywhere in it. */
    public Stream<Reference> references() {
        Stream<Reference> own =
                Stream.of(decided, answered, acknowledged, delivered).filter(r -> r != null);
        Stream<Condition> parts = Stream.of(all, any).filter(l -> l != null).flatMap(List::stream);
        Stream<Condition> negated = Stream.ofNullable(not);
        return Stream.concat(own, Stream.concat(parts, negated).flatMap(Condition::references));
    }
}
