package org.omuz.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SealTest {
    private final AuditEntry first = entry(1, "SessionOpened", Map.of("code", "S-1", "seats", "12"));
    private final AuditEntry second = entry(2, "CertificateRevoked", Map.of("serial", "TJ-1"));
    private final String sealed = Seal.digests(List.of(first, second));

    @Test
    void detailsInAnotherOrderHaveTheSameDigest() {
        AuditEntry again = entry(1, "SessionOpened", new TreeMap<>(Map.of("seats", "12", "code", "S-1")));
        assertEquals(Seal.digest(first), Seal.digest(again));
    }

    @Test
    void anEntryThatStaysIsNoDifference() {
        assertEquals(List.of(), Seal.differences(sealed, List.of(first, second)));
    }

    @Test
    void aChangedEntryIsNamed() {
        AuditEntry changed = entry(2, "CertificateRevoked", Map.of("serial", "TJ-2"));
        assertEquals(List.of(2L), Seal.differences(sealed, List.of(first, changed)));
    }

    @Test
    void aMissingAndAnAddedEntryAreNamed() {
        assertEquals(List.of(1L), Seal.differences(sealed, List.of(second)));
        assertEquals(List.of(3L), Seal.differences(sealed, List.of(first, second, entry(3, "PersonAdded", Map.of()))));
    }

    @Test
    void theHashHangsOnWhatWasBefore() {
        assertNotEquals(Seal.hash(Seal.GENESIS, sealed), Seal.hash("1".repeat(64), sealed));
    }

    @Test
    void theCommandSaysWhereTheChainBreaks() {
        var broken = new CheckAuditTrail.Result(3, 40, "ab", 4L, 17L);
        assertEquals(
                "audit trail BROKEN at batch 4, entry 17; sound before it: 40 entries in 3 batches, head ab",
                CheckCommand.line(broken));
    }

    private static AuditEntry entry(long id, String act, Map<String, String> details) {
        AuditEntry entry = new AuditEntry();
        entry.id = id;
        entry.at = Instant.parse("2026-11-22T10:00:00.123456Z");
        entry.actor = "administrator";
        entry.act = act;
        entry.subjectType = "Session";
        entry.subjectId = 5L;
        entry.details = details;
        return entry;
    }
}
