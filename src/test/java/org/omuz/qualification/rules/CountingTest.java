package org.omuz.qualification.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.omuz.qualification.evidence.Evidence.Kind.CC;
import static org.omuz.qualification.evidence.Evidence.Kind.OP;
import static org.omuz.qualification.evidence.Evidence.Kind.TX;
import static org.omuz.qualification.evidence.Evidence.Kind.WP;
import static org.omuz.qualification.evidence.Evidence.Kind.WT;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.omuz.framework.AwardRuleBook;
import org.omuz.framework.Framework;
import org.omuz.framework.RuleBooks;
import org.omuz.shared.Json;

/** Books that say of a kind which pieces count, and that take some of several kinds. */
class CountingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    /** The book of the tests with other words for one level. */
    private static Framework with(int level, String json) {
        try {
            ObjectNode rules = Json.MAPPER.valueToTree(Rules.BOOK);
            ((ObjectNode) rules.at("/levels/" + (level - 1))).setAll((ObjectNode) Json.MAPPER.readTree(json));
            AwardRuleBook book = Json.read(rules.toString(), new TypeReference<>() {});
            return Rules.FRAMEWORK.under(RuleBooks.of(book), TODAY);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Set<Integer> levels(Rules.File file, Framework framework) {
        return AwardRules.decide(file.rows, framework).stream()
                .map(AwardRules.Decision::level)
                .collect(Collectors.toSet());
    }

    @Test
    void aTestOfSoManyDaysAgoOrMoreDoesNotCount() {
        Framework young = with(1, "{\"counting\": {\"WT\": {\"youngerThanDays\": 30}}}");
        Rules.File onTheDay =
                new Rules.File("SAF-2").passed(WT, 1, "2026-09-01").passed(CC, 1, "2026-10-01");
        Rules.File theDayBefore =
                new Rules.File("SAF-2").passed(WT, 1, "2026-09-02").passed(CC, 1, "2026-10-01");
        assertEquals(Set.of(), levels(onTheDay, young));
        assertEquals(Set.of(1), levels(theDayBefore, young));
        assertEquals(Set.of(1), levels(onTheDay, Rules.FRAMEWORK), "without the rule it counts");
        assertEquals(
                List.of("WT"),
                AwardRules.missing(Rules.competency("SAF-2"), 1, onTheDay.rows, young, LocalDate.of(2026, 10, 1)));
    }

    @Test
    void ofTheLastResultOnlyAPassCounts() {
        Framework last = with(1, "{\"counting\": {\"WT\": {\"result\": \"LAST\"}}}");
        Rules.File failedSince = new Rules.File("SAF-2")
                .passed(WT, 1, "2026-09-01")
                .failed(WT, 1, "2026-09-10")
                .passed(CC, 1, "2026-09-20");
        assertEquals(Set.of(), levels(failedSince, last));
        assertEquals(Set.of(1), levels(failedSince, Rules.FRAMEWORK), "the best counts otherwise");
        failedSince.passed(WT, 1, "2026-09-25");
        List<AwardRules.Decision> decided = AwardRules.decide(failedSince.rows, last);
        assertEquals(LocalDate.of(2026, 9, 25), decided.get(0).validFrom());
    }

    @Test
    void whatWasCompletedBeforeAFailureStays() {
        Framework last = with(1, "{\"counting\": {\"WT\": {\"result\": \"LAST\"}}}");
        Rules.File file = new Rules.File("SAF-2")
                .passed(CC, 1, "2026-09-01")
                .passed(WT, 1, "2026-09-01")
                .failed(WT, 1, "2026-10-01");
        assertTrue(levels(file, last).contains(1));
    }

    @Test
    void soManyOfAFewKindsMakeALevel() {
        Framework some = with(2, "{\"anyOf\": null, \"someOf\": {\"count\": 2, \"of\": [\"OP\", \"TX\", \"WP\"]}}");
        Rules.File one = new Rules.File("SAF-2")
                .passed(CC, 1, "2026-09-01")
                .passed(WT, 1, "2026-09-01")
                .passed(OP, 2, "2026-09-02");
        assertFalse(levels(one, some).contains(2));
        assertTrue(levels(one.passed(WP, 2, "2026-09-03"), some).contains(2));
        Rules.File other = new Rules.File("SAF-2")
                .passed(CC, 1, "2026-09-01")
                .passed(WT, 1, "2026-09-01")
                .passed(TX, 2, "2026-09-02")
                .passed(WP, 2, "2026-09-03");
        assertTrue(levels(other, some).contains(2));
        assertEquals(
                List.of(List.of("OP", "TX"), List.of("OP", "WP"), List.of("TX", "WP")),
                new AwardRuleBook.SomeOf(2, List.of("OP", "TX", "WP")).sets());
        assertEquals(List.of(), new AwardRuleBook.SomeOf(3, List.of("OP", "TX")).sets());
    }
}
