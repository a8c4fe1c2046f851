package org.omuz.qualification.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.omuz.qualification.evidence.Evidence;

/** What holds of any evidence: five years of it, drawn by chance, each draw by its number. */
class AwardRulesPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 2, 29);
    private static final int DAYS = 5 * 365;

    static java.util.stream.IntStream draws() {
        return java.util.stream.IntStream.range(0, 200);
    }

    private static List<Evidence> draw(Random random) {
        Rules.File file = new Rules.File(random.nextBoolean() ? "SAF-2" : "TRN-2");
        for (int n = 0; n < 12 + random.nextInt(20); n++) {
            add(file, random, random.nextInt(10) > 0);
        }
        return file.rows;
    }

    private static void add(Rules.File file, Random random, boolean passed) {
        Evidence.Kind[] kinds = Evidence.Kind.values();
        Evidence.Kind kind = kinds[random.nextInt(kinds.length)];
        String day = FIRST.plusDays(random.nextInt(DAYS)).toString();
        int level = 1 + random.nextInt(4);
        if (passed) {
            file.passed(kind, level, day);
        } else {
            file.failed(kind, level, day);
        }
    }

    private static boolean holds(List<AwardRules.Decision> decisions, int level, LocalDate day) {
        return decisions.stream()
                .anyMatch(d -> d.level() == level
                        && !d.validFrom().isAfter(day)
                        && !d.validUntil().isBefore(day));
    }

    private static String text(List<Evidence> rows) {
        return rows.stream()
                .sorted(AwardRules.IN_ORDER)
                .map(row -> row.id + " " + row.kind + row.level + " " + row.achievedOn + (row.met ? "" : " failed"))
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("draws")
    void orderOfEvidenceDoesNotMatter(int number) {
        List<Evidence> rows = draw(new Random(number));
        List<AwardRules.Decision> decided = AwardRules.decide(rows, Rules.FRAMEWORK);
        List<Evidence> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(number));
        assertEquals(decided, AwardRules.decide(shuffled, Rules.FRAMEWORK));
    }

    @ParameterizedTest
    @MethodSource("draws")
    void moreEvidenceShortensNothing(int number) {
        Random random = new Random(number);
        List<Evidence> rows = draw(random);
        List<AwardRules.Decision> before = AwardRules.decide(rows, Rules.FRAMEWORK);
        Rules.File further = new Rules.File(rows.get(0).competency);
        further.rows.addAll(rows);
        add(further, random, true);
        List<AwardRules.Decision> after = AwardRules.decide(further.rows, Rules.FRAMEWORK);
        for (int level = 1; level <= 4; level++) {
            for (int day = 0; day < DAYS + 3 * 365; day += 3) {
                LocalDate on = FIRST.plusDays(day);
                assertTrue(
                        !holds(before, level, on) || holds(after, level, on),
                        "level " + level + " on " + on + " is lost by further evidence\n" + text(further.rows) + "\n"
                                + before + "\n" + after);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("draws")
    void noTwoOfALevelBeginOnOneDay(int number) {
        List<AwardRules.Decision> decided = AwardRules.decide(draw(new Random(number)), Rules.FRAMEWORK);
        assertEquals(
                decided.size(),
                decided.stream()
                        .map(d -> d.level() + " " + d.validFrom())
                        .distinct()
                        .count());
        assertTrue(decided.stream().noneMatch(d -> d.validUntil().isBefore(d.validFrom())));
    }

    /** What was known at any time follows from what had been recorded by then. */
    @ParameterizedTest
    @MethodSource("draws")
    void aWithdrawnRowIsAsIfItHadNeverBeen(int number) {
        Random random = new Random(number);
        List<Evidence> rows = draw(random);
        Evidence taken = rows.get(random.nextInt(rows.size()));
        List<Evidence> without = new ArrayList<>(rows);
        without.remove(taken);
        List<Evidence> withdrawn = new ArrayList<>(rows);
        Evidence withdrawal = taken.withdrawal("Entered by mistake", FIRST, null, "administrator");
        withdrawal.id = 1_000L;
        withdrawn.add(withdrawal);
        assertEquals(AwardRules.decide(without, Rules.FRAMEWORK), AwardRules.decide(withdrawn, Rules.FRAMEWORK));
    }
}
