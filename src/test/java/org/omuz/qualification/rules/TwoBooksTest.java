package org.omuz.qualification.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.omuz.qualification.evidence.Evidence.Kind.CC;
import static org.omuz.qualification.evidence.Evidence.Kind.OP;
import static org.omuz.qualification.evidence.Evidence.Kind.WT;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.omuz.framework.AwardRuleBook;
import org.omuz.framework.Framework;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.shared.Json;

/** Two rule books in one person's record: from a day on, level 2 of the cordon lasts other months. */
class TwoBooksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static Framework two(boolean anew, int months) {
        ObjectNode rules = Json.MAPPER.valueToTree(Rules.BOOK);
        rules.put("rules", "2027.1").put("held", anew ? "JUDGED_ANEW" : "KEPT");
        ((ObjectNode) rules.at("/validity/exceptions/0")).put("months", months);
        AwardRuleBook other = Json.read(rules.toString(), new TypeReference<>() {});
        return Rules.FRAMEWORK.under(Rules.FRAMEWORK.books().with(DAY, other), DAY);
    }

    private static Rules.File operator() {
        return new Rules.File("SAF-2")
                .passed(CC, 1, "2026-09-01")
                .passed(WT, 1, "2026-09-01")
                .passed(OP, 2, "2026-09-01");
    }

    private static boolean holds(List<AwardRules.Decision> decisions, int level, LocalDate day) {
        return decisions.stream()
                .anyMatch(d -> d.level() == level
                        && !d.validFrom().isAfter(day)
                        && !d.validUntil().isBefore(day));
    }

    @Test
    void whatIsKeptLastsToItsEnd() {
        List<AwardRules.Decision> decided = AwardRules.decide(operator().rows, two(false, 1));
        assertTrue(holds(decided, 2, LocalDate.of(2027, 9, 1)));
    }

    @Test
    void whatTheNewBookDoesNotBearEndsTheDayBefore() {
        List<AwardRules.Decision> decided = AwardRules.decide(operator().rows, two(true, 1));
        assertTrue(holds(decided, 2, DAY.minusDays(1)));
        assertFalse(holds(decided, 2, DAY));
        assertEquals(
                List.of("OP"), AwardRules.missing(Rules.competency("SAF-2"), 2, operator().rows, two(true, 1), DAY));
    }

    @Test
    void whatBothBearStaysOneRow() {
        assertEquals(
                AwardRules.decide(operator().rows, Rules.FRAMEWORK), AwardRules.decide(operator().rows, two(true, 12)));
    }

    @Test
    void aCompletionAfterTheDayGoesByTheNewBook() {
        List<AwardRules.Decision> decided =
                AwardRules.decide(operator().passed(OP, 2, "2027-01-15").rows, two(false, 6));
        AwardRules.Decision last = decided.get(decided.size() - 1);
        assertEquals("2027.1", last.rulesLabel());
        assertEquals(LocalDate.of(2027, 7, 15), last.validUntil());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void moreEvidenceShortensNothingAndItsOrderDoesNotMatter(boolean anew) {
        for (int seed = 0; seed < 100; seed++) {
            Framework framework = two(anew, 3 + seed % 20);
            Random random = new Random(seed);
            Rules.File file = new Rules.File("SAF-2");
            for (int n = 0; n < 25; n++) {
                Evidence.Kind[] kinds = Evidence.Kind.values();
                file.passed(
                        kinds[random.nextInt(kinds.length)],
                        1 + random.nextInt(4),
                        LocalDate.of(2024, 2, 29)
                                .plusDays(random.nextInt(5 * 365))
                                .toString());
            }
            List<AwardRules.Decision> before = AwardRules.decide(file.rows.subList(0, 24), framework);
            List<AwardRules.Decision> after = AwardRules.decide(file.rows, framework);
            List<Evidence> shuffled = new ArrayList<>(file.rows);
            Collections.shuffle(shuffled, random);
            assertEquals(after, AwardRules.decide(shuffled, framework), "order, draw " + seed);
            for (int day = 0; day < 3500; day += 3) {
                LocalDate on = LocalDate.of(2024, 1, 1).plusDays(day);
                for (int level = 1; level <= 4; level++) {
                    assertTrue(
                            !holds(before, level, on) || holds(after, level, on),
                            "draw " + seed + ", level " + level + " on " + on);
                }
            }
        }
    }
}
