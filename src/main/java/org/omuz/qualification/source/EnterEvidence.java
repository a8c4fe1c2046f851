package org.omuz.qualification.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.omuz.agency.Person;
import org.omuz.framework.Framework;
import org.omuz.framework.Frameworks;
import org.omuz.qualification.evidence.Evidence;

/** Records evidence that no course, test or exercise brings: teach-back, co-delivery, workplace log, prior learning. */
@ApplicationScoped
public class EnterEvidence {
    /** Kinds that are entered by hand. */
    public static final List<Evidence.Kind> KINDS =
            List.of(Evidence.Kind.TB, Evidence.Kind.CD, Evidence.Kind.WP, Evidence.Kind.RPL);

    static final String SOURCE = "EvidenceEntry";

    private final RecordEvidence record;
    private final Frameworks frameworks;
    private final Clock clock;

    EnterEvidence(RecordEvidence record, Frameworks frameworks, Clock clock) {
        this.record = record;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /**
     * What was shown, to whom, on what day.
     *
     * @param assessor may be null
     * @param months of practice that a workplace log shows; 0 for any other kind
     * @param rests what it rests on, e.g. the number of a document
     */
    public record Entry(
            Person person,
            Evidence.Kind kind,
            String competency,
            int level,
            LocalDate on,
            Person assessor,
            int months,
            String rests) {}

    public void enter(Entry entry, String by) {
        EvidenceEntry source = new EvidenceEntry();
        source.person = entry.person();
        source.enteredAt = clock.instant();
        source.enteredBy = by;
        source.persistAndFlush();
        Framework framework = frameworks.current();
        Evidence row = Evidence.of(entry.person(), entry.competency(), entry.level(), entry.kind(), entry.on());
        Map<String, String> result = new TreeMap<>(Map.of("rests", entry.rests()));
        if (entry.months() > 0) {
            result.put("months", String.valueOf(entry.months()));
        }
        row.result = result;
        row.assessorId = entry.assessor() == null ? null : entry.assessor().id;
        row.frameworkLabel = framework.label();
        row.sourceType = SOURCE;
        row.sourceId = source.id;
        record.record(List.of(row), by);
    }
}
