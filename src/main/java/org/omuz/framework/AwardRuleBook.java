package org.omuz.framework;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.omuz.shared.LocalizedText;

/**
 * What {@code award-rules.yaml} lays down: which evidence makes which level, what it must reach, how long it lasts.
 *
 * @param rules label of this set of rules
 * @param held may be null: kept
 */
public record AwardRuleBook(
        String rules,
        String framework,
        List<EvidenceKind> evidenceKinds,
        Thresholds thresholds,
        List<Titled> ratings,
        List<LevelRule> levels,
        PriorLearning priorLearning,
        Validity validity,
        Recertification recertification,
        List<Trigger> triggers,
        Held held) {

    /** What becomes, on the day a book takes effect, of what is held by the one before. */
    public enum Held {
        /** It lasts to its end. */
        KEPT,
        /** It is held on only where the evidence bears it by this book, too. */
        JUDGED_ANEW
    }

    /** Percent of half-days present, and of written points. */
    public record Thresholds(int attendancePercent, int writtenPercent) {}

    /** A kind of evidence: CC, WT, OP, TX, WP or RPL; {@code threshold} may be null. */
    public record EvidenceKind(String code, LocalizedText title, Threshold threshold) {}

    /** What one row of evidence must reach; null or false where nothing is asked. */
    public record Threshold(
            Integer attendancePercent,
            Integer writtenPercent,
            boolean everySafetyCriticalItem,
            boolean everyCriticalStep,
            String minimumRating,
            boolean namesPerson,
            List<String> parts) {}

    public record Titled(String code, LocalizedText title) {}

    /**
     * What a level asks for: all kinds of one set, a kind named twice twice; {@code whenNoPractical} stands in for
     * {@code anyOf} where the competency has no practical.
     *
     * @param requiresLevel level to be held as well, or null
     * @param anyOf may be null
     * @param whenNoPractical may be null
     * @param also may be null
     * @param renewedBy sets that are enough for whoever holds the level or lost it not long ago; null for none
     * @param togetherMonths months within which the pieces of one set count together; null for the level's validity
     * @param someOf so many of a few kinds make a set as well; null for none
     * @param counting what of a kind counts, by its code; null, and any kind not in it, for every piece that is met
     */
    public record LevelRule(
            int level,
            Integer requiresLevel,
            List<List<String>> anyOf,
            List<List<String>> whenNoPractical,
            Also also,
            List<List<String>> renewedBy,
            Integer togetherMonths,
            SomeOf someOf,
            Map<String, Counting> counting) {

        /** The sets of evidence kinds, one of which is enough; none where evidence alone does not make the level. */
        public List<List<String>> setsFor(Competency competency) {
            List<List<String>> sets =
                    !competency.practicalRequired() && whenNoPractical != null ? whenNoPractical : anyOf;
            if (someOf == null || sets == whenNoPractical && whenNoPractical != null) {
                return sets == null ? List.of() : sets;
            }
            List<List<String>> more = new ArrayList<>(sets == null ? List.of() : sets);
            more.addAll(someOf.sets());
            return more;
        }

        public Counting counting(String kind) {
            return counting == null ? Counting.EVERY : counting.getOrDefault(kind, Counting.EVERY);
        }
    }

    /** {@code count} of these kinds, each once. */
    public record SomeOf(int count, List<String> of) {
        /** Every way to choose them, in their order. */
        public List<List<String>> sets() {
            return chosen(count, 0);
        }

        private List<List<String>> chosen(int more, int from) {
            if (more == 0) {
                return List.of(List.of());
            }
            List<List<String>> sets = new ArrayList<>();
            for (int at = from; at <= of.size() - more; at++) {
                for (List<String> rest : chosen(more - 1, at + 1)) {
                    List<String> set = new ArrayList<>(List.of(of.get(at)));
                    set.addAll(rest);
                    sets.add(set);
                }
            }
            return sets;
        }
    }

    /**
     * What of one kind counts for a level on a day.
     *
     * @param youngerThanDays pieces of so many days ago, or more, do not; null for no such limit
     * @param result null: the best
     */
    public record Counting(Integer youngerThanDays, Result result) {
        public enum Result {
            /** Every piece that is met, whatever came after it. */
            BEST,
            /** Those that are met, as long as the last one of the kind is. */
            LAST
        }

        static final Counting EVERY = new Counting(null, null);

        /** The day on and before which a piece does not count any more. */
        public LocalDate stale(LocalDate day, int months) {
            LocalDate together = day.minusMonths(months);
            LocalDate young = youngerThanDays == null ? together : day.minusDays(youngerThanDays);
            return young.isAfter(together) ? young : together;
        }

        public boolean asksForTheLast() {
            return result == Result.LAST;
        }
    }

    public record Also(int teachBacks, int coDeliveries) {}

    /** Kinds that prior learning can stand for, and those it never can in some domains. */
    public record PriorLearning(List<String> replaces, List<Never> neverReplaces, LocalizedText note) {
        public record Never(String kind, List<String> domains) {}

        public boolean mayReplace(String kind, Competency competency) {
            return replaces.contains(kind)
                    && neverReplaces.stream()
                            .noneMatch(never ->
                                    never.kind().equals(kind) && never.domains().contains(competency.domain()));
        }
    }

    /** Months by level, with other months for some competencies. */
    public record Validity(
            @JsonProperty("default") Map<Integer, Integer> usual,
            List<Exemption> exceptions,
            List<Condition> conditions) {
        /** Names either domains or competencies; the other is null. */
        public record Exemption(int level, int months, List<String> domains, List<String> competencies) {
            boolean names(Competency competency) {
                return domains != null
                        ? domains.contains(competency.domain())
                        : competencies.contains(competency.code());
            }
        }

        public record Condition(int level, int deliveries, LocalizedText note) {}

        /** The first exception that names the competency, else what is usual. */
        int months(Competency competency, int level) {
            return exceptions.stream()
                    .filter(exemption -> exemption.level() == level && exemption.names(competency))
                    .map(Exemption::months)
                    .findFirst()
                    .orElseGet(() -> usual.get(level));
        }
    }

    /** Days before expiry in which renewal is due, and after it until grace ends and until all is assessed anew. */
    public record Recertification(
            int windowDays,
            int graceDays,
            int fullReassessmentAfterDays,
            boolean keepsAnniversary,
            List<Titled> states) {}

    public record Trigger(String code, String requires, boolean suspends, LocalizedText title) {}

    public boolean judgesAnew() {
        return held == Held.JUDGED_ANEW;
    }

    /** The rule of a level, 1 to 4. */
    public LevelRule level(int level) {
        return levels.stream().filter(rule -> rule.level() == level).findFirst().orElseThrow();
    }

    /** Months for which an award of that level lasts. */
    public int months(Competency competency, int level) {
        return validity.months(competency, level);
    }

    /** Months within which the pieces of one set count together. */
    public int together(Competency competency, int level) {
        Integer months = level(level).togetherMonths();
        return months == null ? months(competency, level) : months;
    }

    /** What prior learning takes, all of it together: DOCUMENTS, INTERVIEW, CHALLENGE_TEST. */
    public List<String> priorParts() {
        Threshold threshold = kind("RPL").threshold();
        return threshold == null || threshold.parts() == null ? List.of() : threshold.parts();
    }

    /** A kind of evidence by its code, e.g. OP. */
    public EvidenceKind kind(String code) {
        return evidenceKinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
