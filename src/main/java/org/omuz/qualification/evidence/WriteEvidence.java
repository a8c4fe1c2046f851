package org.omuz.qualification.evidence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.omuz.shared.Json;

/** Writes new rows of evidence in one statement, however many: a session of thirty people brings hundreds. */
public final class WriteEvidence {
    private static final List<String> COLUMNS = List.of(
            "person_id",
            "competency",
            "level",
            "kind",
            "achieved_on",
            "met",
            "result",
            "assessor_id",
            "session_id",
            "course_version_id",
            "framework_label",
            "rules_label",
            "source_type",
            "source_id",
            "recorded_at",
            "recorded_by",
            "withdraws_id",
            "reason");
    private static final String ROW = "(?" + ", ?".repeat(COLUMNS.size() - 1) + "),";

    private WriteEvidence() {}

    /** The rows do not learn their ids. */
    public static void all(Collection<Evidence> rows, EntityManager entities) {
        String values = ROW.repeat(rows.size());
        Query insert = entities.createNativeQuery("insert into evidence (" + String.join(", ", COLUMNS) + ") values "
                + values.substring(0, values.length() - 1));
        int parameter = 0;
        for (Evidence row : rows) {
            for (Object value : values(row)) {
                insert.setParameter(++parameter, value);
            }
        }
        insert.executeUpdate();
    }

    private static List<Object> values(Evidence row) {
        return Arrays.asList(
                row.person.id,
                row.competency,
                row.level,
                row.kind.name(),
                row.achievedOn,
                row.met,
                Json.write(row.result),
                row.assessorId,
                row.sessionId,
                row.courseVersionId,
                row.frameworkLabel,
                row.rulesLabel,
                row.sourceType,
                row.sourceId,
                row.recordedAt,
                row.recordedBy,
                row.withdrawsId,
                row.reason);
    }
}
