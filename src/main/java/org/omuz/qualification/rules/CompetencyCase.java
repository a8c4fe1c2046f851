package org.omuz.qualification.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.omuz.framework.AwardRuleBook;
import org.omuz.framework.AwardRuleBook.LevelRule;
import org.omuz.framework.Competency;
import org.omuz.qualification.evidence.Evidence;

/**
 * One person's evidence of one competency, in order of date. A level is completed on the day the last piece of its set
 * comes in, while the level it builds on is in force; a piece counts as long as an award of that level would last. To
 * complete a level again takes a fresh set.
 */
final class CompetencyCase {
    private static final int LEVELS = 4;

    /** A level reached on a day and held to the end of another. */
    private record Completion(LocalDate from, LocalDate until, Set<Evidence> pieces) {
        boolean inForce(LocalDate on) {
            return !on.isBefore(from) && !on.isAfter(until);
        }
    }

    private final Competency competency;
    private final AwardRuleBook rules;
    private final List<Evidence> rows;
    private final List<List<Completion>> completions = new ArrayList<>();

    CompetencyCase(Competency competency, AwardRuleBook rules, List<Evidence> rows) {
        this.competency = competency;
        this.rules = rules;
        this.rows = rows;
        completions.add(List.of());
        for (int level = 1; level <= LEVELS; level++) {
            completions.add(completionsOf(level));
        }
    }

    List<AwardRules.Decision> decide() {
        List<AwardRules.Decision> decisions = new ArrayList<>();
        boolean suspended = suspended();
        for (int level = 1; level <= LEVELS; level++) {
            List<Completion> reached = completions.get(level);
            if (!reached.isEmpty() && !(suspended && restsOnPractical(level))) {
                Completion last = reached.get(reached.size() - 1);
                decisions.add(new AwardRules.Decision(
                        competency.code(), level, last.from(), last.until(), ids(last.pieces())));
            }
        }
        return decisions;
    }

    /** A critical practical failed, and none of that level passed since. */
    boolean suspended() {
        boolean suspends = rules.triggers().stream()
                .anyMatch(trigger -> trigger.code().equals("FAILED_CRITICAL_STEP") && trigger.suspends());
        int failed = 0;
        for (Evidence row : rows) {
            if (row.failedCritically()) {
                failed = Math.max(failed, row.level);
            } else if (row.kind == Evidence.Kind.OP && row.met && row.level >= failed) {
                failed = 0;
            }
        }
        return suspends && failed > 0;
    }

    /** Kinds that the nearest set of a level lacks on a day, those of the level it builds on first. */
    List<String> missing(int level, LocalDate on) {
        if (lastInForce(level, on).isPresent()) {
            return List.of();
        }
        LevelRule rule = rules.level(level);
        Set<String> missing = new LinkedHashSet<>();
        if (rule.requiresLevel() != null) {
            missing.addAll(missing(rule.requiresLevel(), on));
        }
        LocalDate after = lastBefore(level, on);
        sets(rule).stream()
                .map(set -> lacking(set, level, on, after))
                .min((one, other) -> Integer.compare(one.size(), other.size()))
                .ifPresent(missing::addAll);
        return List.copyOf(missing);
    }

    private List<Completion> completionsOf(int level) {
        Set<LocalDate> days = new TreeSet<>();
        rows.stream().filter(row -> row.met).forEach(row -> days.add(row.achievedOn));
        List<Completion> reached = new ArrayList<>();
        LocalDate after = LocalDate.MIN;
        for (LocalDate day : days) {
            Optional<Set<Evidence>> pieces = complete(level, day, after);
            if (pieces.isPresent()) {
                reached.add(new Completion(day, day.plusMonths(months(level)), pieces.get()));
                after = day;
            }
        }
        return reached;
    }

    private Optional<Set<Evidence>> complete(int level, LocalDate day, LocalDate after) {
        LevelRule rule = rules.level(level);
        Set<Evidence> pieces = new LinkedHashSet<>();
        if (rule.requiresLevel() != null) {
            Optional<Completion> below = lastInForce(rule.requiresLevel(), day);
            if (below.isEmpty()) {
                return Optional.empty();
            }
            pieces.addAll(below.get().pieces());
        }
        return sets(rule).stream()
                .filter(set -> lacking(set, level, day, after).isEmpty())
                .findFirst()
                .map(set -> {
                    counted(set).forEach((kind, times) -> pieces.addAll(latest(kind, times, level, day, after)));
                    return pieces;
                });
    }

    private List<String> lacking(List<String> set, int level, LocalDate day, LocalDate after) {
        List<String> lacking = new ArrayList<>();
        counted(set)
                .forEach((kind, times) -> lacking.addAll(Collections.nCopies(
                        times - latest(kind, times, level, day, after).size(), kind)));
        return lacking;
    }

    /** The latest pieces of a kind that count for a level on a day, newest first, no more than asked for. */
    private List<Evidence> latest(String kind, int times, int level, LocalDate day, LocalDate after) {
        LocalDate stale = day.minusMonths(months(level));
        List<Evidence> found = new ArrayList<>();
        for (int i = rows.size() - 1; i >= 0 && found.size() < times; i--) {
            Evidence row = rows.get(i);
            boolean inTime =
                    !row.achievedOn.isAfter(day) && row.achievedOn.isAfter(after) && row.achievedOn.isAfter(stale);
            if (inTime && row.met && row.level >= level && standsFor(row, kind)) {
                found.add(row);
            }
        }
        return found;
    }

    private boolean standsFor(Evidence row, String kind) {
        return row.kind.name().equals(kind)
                || row.kind == Evidence.Kind.RPL && rules.priorLearning().mayReplace(kind, competency);
    }

    /** The sets of a level, with what it asks for beside them. */
    private List<List<String>> sets(LevelRule rule) {
        List<List<String>> sets = rule.setsFor(competency);
        if (rule.also() == null) {
            return sets;
        }
        List<String> also = new ArrayList<>(Collections.nCopies(rule.also().teachBacks(), Evidence.Kind.TB.name()));
        also.addAll(Collections.nCopies(rule.also().coDeliveries(), Evidence.Kind.CD.name()));
        List<List<String>> withAlso = new ArrayList<>();
        for (List<String> set : sets.isEmpty() ? List.of(List.<String>of()) : sets) {
            List<String> longer = new ArrayList<>(set);
            longer.addAll(also);
            withAlso.add(longer);
        }
        return withAlso;
    }

    private boolean restsOnPractical(int level) {
        LevelRule rule = rules.level(level);
        return sets(rule).stream().anyMatch(set -> set.contains(Evidence.Kind.OP.name()))
                || rule.requiresLevel() != null && restsOnPractical(rule.requiresLevel());
    }

    private Optional<Completion> lastInForce(int level, LocalDate on) {
        return completions.get(level).stream().filter(c -> c.inForce(on)).reduce((earlier, later) -> later);
    }

    private LocalDate lastBefore(int level, LocalDate on) {
        return completions.get(level).stream()
                .map(Completion::from)
                .filter(from -> !from.isAfter(on))
                .reduce(LocalDate.MIN, (earlier, later) -> later);
    }

    private int months(int level) {
        return competency.validityMonths().get(level);
    }

    private static Map<String, Integer> counted(List<String> set) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        set.forEach(kind -> counted.merge(kind, 1, Integer::sum));
        return counted;
    }

    private static List<Long> ids(Collection<Evidence> pieces) {
        return pieces.stream().map(piece -> piece.id).sorted().toList();
    }
}
