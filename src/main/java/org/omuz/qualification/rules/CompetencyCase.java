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
import java.util.TreeMap;
import java.util.TreeSet;
import org.omuz.framework.AwardRuleBook;
import org.omuz.framework.AwardRuleBook.LevelRule;
import org.omuz.framework.Competency;
import org.omuz.framework.Framework;
import org.omuz.qualification.evidence.Evidence;

/**
 * One person's evidence of one competency, in order of date. A level is completed on every day on which a piece comes
 * in that makes one of its sets whole, while the level it builds on is in force; the pieces of a set count together for
 * as long as the rule book in effect on that day says. No completion takes anything from another: more evidence never
 * shortens what is held, only a failed critical step suspends it.
 */
final class CompetencyCase {
    private static final int LEVELS = 4;

    /** How long a completion lasts: so many months from its own day, or from that of the award it renewed in time. */
    private record Term(LocalDate anchor, int months) {
        LocalDate until() {
            return anchor.plusMonths(months);
        }

        boolean isInWindow(LocalDate day, int windowDays) {
            return !day.isAfter(until()) && !day.isBefore(until().minusDays(windowDays));
        }
    }

    /**
     * A level reached on a day.
     *
     * @param terms by last day, the longest last; all are kept, as a later renewal is in time for one and not for another
     */
    private record Completion(LocalDate from, List<Term> terms, Set<Evidence> pieces) {
        LocalDate until() {
            return terms.get(terms.size() - 1).until();
        }

        boolean inForce(LocalDate on) {
            return inForceOrLostWithin(0, on);
        }

        boolean inForceOrLostWithin(int days, LocalDate on) {
            return !on.isBefore(from) && !on.isAfter(until().plusDays(days));
        }
    }

    private final Competency competency;
    private final Framework framework;
    private final List<Evidence> rows;
    private final Suspensions suspensions;
    private final List<List<Completion>> completions = new ArrayList<>();

    CompetencyCase(Competency competency, Framework framework, List<Evidence> rows) {
        this.competency = competency;
        this.framework = framework;
        this.rows = rows;
        suspensions = new Suspensions(rows, framework);
        completions.add(List.of());
        for (int level = 1; level <= LEVELS; level++) {
            completions.add(completionsOf(level));
        }
    }

    /** One for every completion, or, where that was suspended, for every time in which it was in force. */
    List<AwardRules.Decision> decide() {
        List<AwardRules.Decision> decisions = new ArrayList<>();
        for (int level = 1; level <= LEVELS; level++) {
            Map<LocalDate, AwardRules.Decision> byDay = new LinkedHashMap<>();
            for (Completion completion : completions.get(level)) {
                for (AwardRules.Decision decision : decisions(level, completion)) {
                    byDay.merge(
                            decision.validFrom(),
                            decision,
                            (one, other) -> other.validUntil().isAfter(one.validUntil()) ? other : one);
                }
            }
            decisions.addAll(byDay.values());
        }
        return decisions;
    }

    private List<AwardRules.Decision> decisions(int level, Completion completion) {
        AwardRuleBook book = framework.rulesOn(completion.from());
        AwardRules.Decision whole = new AwardRules.Decision(
                competency.code(),
                level,
                completion.from(),
                completion.until(),
                ids(completion.pieces()),
                book.rules(),
                null);
        return restsOnPractical(level, book) ? suspensions.cut(whole) : List.of(whole);
    }

    /** A critical practical failed on that day or before, and none of its level passed since. */
    boolean suspended(LocalDate on) {
        return suspensions.suspendedOn(on);
    }

    /** Kinds that the nearest set of a level lacks on a day, those of the level it builds on first. */
    List<String> missing(int level, LocalDate on) {
        if (lastInForce(level, on).isPresent()) {
            return List.of();
        }
        LevelRule rule = framework.rulesOn(on).level(level);
        Set<String> missing = new LinkedHashSet<>();
        if (rule.requiresLevel() != null) {
            missing.addAll(missing(rule.requiresLevel(), on));
        }
        // what was shown longer ago than the level lasts completes nothing any more
        int months = Math.min(together(level, on), framework.rulesOn(on).months(competency, level));
        sets(level, on, completions.get(level)).stream()
                .map(set -> lacking(set, level, on, months))
                .min((one, other) -> Integer.compare(one.size(), other.size()))
                .ifPresent(missing::addAll);
        return List.copyOf(missing);
    }

    private List<Completion> completionsOf(int level) {
        Set<LocalDate> days = new TreeSet<>();
        rows.stream().filter(row -> row.met).forEach(row -> days.add(row.achievedOn));
        List<Completion> reached = new ArrayList<>();
        for (LocalDate day : days) {
            complete(level, day, reached).ifPresent(reached::add);
        }
        return reached;
    }

    private Optional<Completion> complete(int level, LocalDate day, List<Completion> before) {
        AwardRuleBook book = framework.rulesOn(day);
        LevelRule rule = book.level(level);
        Completion below = null;
        if (rule.requiresLevel() != null) {
            below = lastInForce(rule.requiresLevel(), day).orElse(null);
            if (below == null) {
                return Optional.empty();
            }
        }
        boolean belowIsNew = below != null && below.from().equals(day);
        for (List<String> set : sets(level, day, before)) {
            Set<Evidence> pieces = new LinkedHashSet<>();
            counted(set).forEach((kind, times) -> pieces.addAll(latest(kind, times, level, day, together(level, day))));
            boolean isNew = belowIsNew || pieces.stream().anyMatch(piece -> piece.achievedOn.equals(day));
            if (isNew && lacking(set, level, day, together(level, day)).isEmpty()) {
                if (below != null) {
                    pieces.addAll(below.pieces());
                }
                return Optional.of(new Completion(day, terms(book, level, day, before), pieces));
            }
        }
        return Optional.empty();
    }

    /** Renewed within the window, it goes on from where the award before would have ended. */
    private List<Term> terms(AwardRuleBook book, int level, LocalDate day, List<Completion> before) {
        int months = book.months(competency, level);
        Map<LocalDate, Term> byLastDay = new TreeMap<>();
        Term own = new Term(day, months);
        byLastDay.put(own.until(), own);
        if (book.recertification().keepsAnniversary()) {
            int window = book.recertification().windowDays();
            before.stream()
                    .flatMap(earlier -> earlier.terms().stream())
                    .filter(term -> term.isInWindow(day, window))
                    .map(term -> new Term(term.anchor(), term.months() + months))
                    .forEach(term -> byLastDay.put(term.until(), term));
        }
        return List.copyOf(byLastDay.values());
    }

    private int together(int level, LocalDate day) {
        return framework.rulesOn(day).together(competency, level);
    }

    private List<String> lacking(List<String> set, int level, LocalDate day, int months) {
        List<String> lacking = new ArrayList<>();
        counted(set)
                .forEach((kind, times) -> lacking.addAll(Collections.nCopies(
                        times - latest(kind, times, level, day, months).size(), kind)));
        return lacking;
    }

    /** The latest pieces of a kind that count for a level on a day, newest first, no more than asked for. */
    private List<Evidence> latest(String kind, int times, int level, LocalDate day, int months) {
        AwardRuleBook.Counting counting = framework.rulesOn(day).level(level).counting(kind);
        LocalDate stale = counting.stale(day, months);
        boolean ownCounts = !counting.asksForTheLast() || lastIsMet(kind, level, day);
        List<Evidence> found = new ArrayList<>();
        for (int i = rows.size() - 1; i >= 0 && found.size() < times; i--) {
            Evidence row = rows.get(i);
            boolean inTime = !row.achievedOn.isAfter(day) && row.achievedOn.isAfter(stale);
            boolean counts = ownCounts || !row.kind.name().equals(kind);
            if (inTime && counts && row.met && row.level >= level && standsFor(row, kind)) {
                found.add(row);
            }
        }
        return found;
    }

    /** Whether the last piece of a kind up to a day, met or not, is met. */
    private boolean lastIsMet(String kind, int level, LocalDate day) {
        return rows.stream()
                .filter(row -> !row.achievedOn.isAfter(day) && row.level >= level)
                .filter(row -> row.kind.name().equals(kind))
                .reduce((earlier, later) -> later)
                .map(row -> row.met)
                .orElse(false);
    }

    private boolean standsFor(Evidence row, String kind) {
        return row.kind.name().equals(kind)
                || row.kind == Evidence.Kind.RPL
                        && framework.rulesOn(row.achievedOn).priorLearning().mayReplace(kind, competency);
    }

    /** The sets that make a level on a day, with what it asks for beside them; after them those that renew it. */
    private List<List<String>> sets(int level, LocalDate day, List<Completion> before) {
        AwardRuleBook book = framework.rulesOn(day);
        LevelRule rule = book.level(level);
        List<List<String>> sets = new ArrayList<>(whole(rule));
        int days = book.recertification().fullReassessmentAfterDays();
        if (rule.renewedBy() != null && before.stream().anyMatch(c -> c.inForceOrLostWithin(days, day))) {
            sets.addAll(rule.renewedBy());
        }
        return sets;
    }

    private List<List<String>> whole(LevelRule rule) {
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

    private boolean restsOnPractical(int level, AwardRuleBook book) {
        LevelRule rule = book.level(level);
        return whole(rule).stream().anyMatch(set -> set.contains(Evidence.Kind.OP.name()))
                || rule.requiresLevel() != null && restsOnPractical(rule.requiresLevel(), book);
    }

    private Optional<Completion> lastInForce(int level, LocalDate on) {
        return completions.get(level).stream().filter(c -> c.inForce(on)).reduce((earlier, later) -> later);
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
