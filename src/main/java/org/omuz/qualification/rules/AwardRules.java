package org.omuz.qualification.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.omuz.framework.Competency;
import org.omuz.framework.Framework;
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
                        .ifPresent(competency -> decisions.addAll(
                                caseOf(competency, framework, rows).decide())));
        return decisions;
    }

    /**
     * Kinds of evidence still wanted for a level on a day; empty where it is held, or where only a retest is wanted.
     */
    public static List<String> missing(
            Competency competency, int level, Collection<Evidence> evidence, Framework framework, LocalDate on) {
        List<Evidence> rows = byCompetency(evidence).getOrDefault(competency.code(), List.of());
        return caseOf(competency, framework, rows).missing(level, on);
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
