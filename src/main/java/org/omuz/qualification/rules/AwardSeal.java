package org.omuz.qualification.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.shared.Json;
import org.omuz.shared.content.ContentHash;

/**
 * Hashes of all evidence of a person and of all awards that follow from it. They go into the audit trail with every
 * change, whose batches are chained: a row that anybody changes, adds or takes away beside the service shows.
 */
public final class AwardSeal {
    public static final String ACT = "AwardsDerived";
    public static final String SUBJECT = "Person";

    private AwardSeal() {}

    public static Map<String, String> of(Collection<Evidence> evidence, Collection<AwardRules.Decision> decisions) {
        return Map.of("evidence", evidence(evidence), "awards", awards(decisions));
    }

    public static String evidence(Collection<Evidence> rows) {
        ContentHash hash = new ContentHash();
        rows.stream().sorted(Comparator.comparing(row -> row.id)).forEach(row -> hash.add(text(row)));
        return hash.hex();
    }

    private static String text(Evidence row) {
        return String.join(
                "|",
                row.id + "|" + row.person.id + "|" + row.competency + "|" + row.level + "|" + row.kind,
                row.achievedOn + "|" + row.met + "|" + Json.write(new TreeMap<>(row.result)),
                row.assessorId + "|" + row.sessionId + "|" + row.courseVersionId,
                row.frameworkLabel + "|" + row.rulesLabel + "|" + row.sourceType + "|" + row.sourceId,
                row.recordedAt + "|" + row.recordedBy + "|" + row.withdrawsId + "|" + row.reason);
    }

    public static String awards(Collection<AwardRules.Decision> decisions) {
        ContentHash hash = new ContentHash();
        decisions.stream()
                .sorted(Comparator.comparing(AwardRules.Decision::competency)
                        .thenComparing(AwardRules.Decision::level)
                        .thenComparing(AwardRules.Decision::validFrom))
                .forEach(decision -> hash.add(text(decision)));
        return hash.hex();
    }

    private static String text(AwardRules.Decision decision) {
        return decision.competency() + "|" + decision.level() + "|" + decision.validFrom() + "|" + decision.validUntil()
                + "|" + decision.evidenceIds() + "|" + decision.rulesLabel()
                + (decision.suspension() == null
                        ? ""
                        : "|" + decision.suspension().evidence() + "|"
                                + decision.suspension().wouldLast());
    }
}
