package org.omuz.qualification.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.omuz.framework.Competency;
import org.omuz.framework.Framework;
import org.omuz.framework.RuleBooks;
import org.omuz.qualification.evidence.Evidence;

/** Decides, from evidence and the framework's rule book alone, what a person holds; the same input, the same awards. */
public final class AwardRules {
    static final Comparator<Evidence> IN_ORDER =
            Comparator.comparing((Evidence e) -> e.achievedOn).thenComparing(e -> e.id);

    /**
     * A competency held at a level, first and last day included, and the evidence it rests on.
     *
     * @param rulesLabel label of the rule book in effect on the day it was completed
     * @param suspension what ended it before its time, or null
     */
    public record Decision(
            String competency,
            int level,
            LocalDate validFrom,
            LocalDate validUntil,
            List<Long> evidenceIds,
            String rulesLabel,
            Suspension suspension) {
        Decision during(LocalDate from, LocalDate until, Collection<Long> evidence) {
            return new Decision(competency, level, from, until, List.copyOf(evidence), rulesLabel, null);
        }

        /** Level, first and last day. */
        List<Object> term() {
            return List.of(level, validFrom, validUntil);
        }

        /** No longer than to that day. */
        Decision until(LocalDate last) {
            return validUntil.isAfter(last) ? during(validFrom, last, evidenceIds) : this;
        }

        /** Not before that day. */
        Decision from(LocalDate first) {
            return validFrom.isBefore(first)
                    ? new Decision(competency, level, first, validUntil, evidenceIds, rulesLabel, suspension)
                    : this;
        }

        Decision suspendedBy(long evidence, LocalDate wouldLast) {
            return new Decision(
                    competency,
                    level,
                    validFrom,
                    validUntil,
                    evidenceIds,
                    rulesLabel,
                    new Suspension(evidence, wouldLast));
        }
    }

    /** @param wouldLast last day on which it would be held without the failed practical */
    public record Suspension(long evidence, LocalDate wouldLast) {}

    private AwardRules() {}

    /** By competency, level and first day; no two of one competency and level begin on the same day. */
    public static List<Decision> decide(Collection<Evidence> evidence, Framework framework) {
        List<Decision> decisions = new ArrayList<>();
        byCompetency(evidence)
                .forEach((code, rows) -> framework
                        .competency(code)
                        .ifPresent(competency -> decisions.addAll(decide(competency, framework, rows))));
        return decisions;
    }

    /** By the book of each day; from a day on which a book judges anew, by what the evidence bears under that one. */
    private static List<Decision> decide(Competency competency, Framework framework, List<Evidence> rows) {
        List<Decision> decisions = caseOf(competency, framework, rows).decide();
        for (RuleBooks.InEffect each : framework.books().inOrder()) {
            if (each.book().judgesAnew() && each.from().isAfter(LocalDate.MIN)) {
                Framework asIf = framework.under(framework.books().from(each.from()), each.from());
                decisions = joined(decisions, new CompetencyCase(competency, asIf, rows).decide(), each.from());
            }
        }
        return decisions;
    }

    /** The books from the last one on that judges anew and is in effect on that day, as if it always had been. */
    private static Framework judging(Framework framework, LocalDate on) {
        Framework judging = framework;
        for (RuleBooks.InEffect each : framework.books().inOrder()) {
            if (each.book().judgesAnew()
                    && each.from().isAfter(LocalDate.MIN)
                    && !each.from().isAfter(on)) {
                judging = framework.under(framework.books().from(each.from()), on);
            }
        }
        return judging;
    }

    /** The one up to the day before, the other from that day on; what both bear alike stays whole. */
    private static List<Decision> joined(List<Decision> before, List<Decision> after, LocalDate day) {
        Set<List<Object>> borne = after.stream().map(Decision::term).collect(Collectors.toSet());
        Set<List<Object>> alike =
                before.stream().map(Decision::term).filter(borne::contains).collect(Collectors.toSet());
        Map<List<Object>, Decision> joined = new LinkedHashMap<>();
        before.stream()
                .filter(decision -> decision.validFrom().isBefore(day) || alike.contains(decision.term()))
                .map(decision -> alike.contains(decision.term()) ? decision : decision.until(day.minusDays(1)))
                .forEach(decision -> joined.put(List.of(decision.level(), decision.validFrom()), decision));
        after.stream()
                .filter(decision -> !decision.validUntil().isBefore(day) && !alike.contains(decision.term()))
                .map(decision -> decision.from(day))
                .forEach(decision -> joined.merge(
                        List.of(decision.level(), decision.validFrom()),
                        decision,
                        (one, other) -> other.validUntil().isAfter(one.validUntil()) ? other : one));
        return joined.values().stream()
                .sorted(Comparator.comparing(Decision::level).thenComparing(Decision::validFrom))
                .toList();
    }

    /**
     * Kinds of evidence still wanted for a level on a day; empty where it is held, or where only a retest is wanted.
     */
    public static List<String> missing(
            Competency competency, int level, Collection<Evidence> evidence, Framework framework, LocalDate on) {
        List<Evidence> rows = byCompetency(evidence).getOrDefault(competency.code(), List.of());
        return caseOf(competency, judging(framework, on), rows).missing(level, on);
    }

    public static boolean suspended(
            Competency competency, Collection<Evidence> evidence, Framework framework, LocalDate on) {
        List<Evidence> rows = byCompetency(evidence).getOrDefault(competency.code(), List.of());
        return caseOf(competency, framework, rows).suspended(on);
    }

    private static CompetencyCase caseOf(Competency competency, Framework framework, List<Evidence> rows) {
        return new CompetencyCase(competency, framework, rows);
    }

    /** What is withdrawn supports nothing, nor does the row that withdraws it. */
    private static Map<String, List<Evidence>> byCompetency(Collection<Evidence> evidence) {
        Set<Long> withdrawn = evidence.stream()
                .map(e -> e.withdrawsId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return evidence.stream()
                .filter(e -> e.withdrawsId == null && !withdrawn.contains(e.id))
                .sorted(IN_ORDER)
                .collect(Collectors.groupingBy(e -> e.competency, TreeMap::new, Collectors.toList()));
    }
}
