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

    /** A competency held at a level, first and last day included, and the evidence it rests on. */
    public record Decision(
            String competency, int level, LocalDate validFrom, LocalDate validUntil, List<Long> evidenceIds) {}

    private AwardRules() {}

    /** Awards by competency and level, at most one each: the one that lasts longest. */
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

    public static boolean suspended(Competency competency, Collection<Evidence> evidence, Framework framework) {
        List<Evidence> rows = byCompetency(evidence).getOrDefault(competency.code(), List.of());
        return caseOf(competency, framework, rows).suspended();
    }

    private static CompetencyCase caseOf(Competency competency, Framework framework, List<Evidence> rows) {
        return new CompetencyCase(competency, framework.rules(), rows);
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
