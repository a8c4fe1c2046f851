package org.omuz.qualification.source;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.omuz.agency.Person;
import org.omuz.framework.ImportFramework;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.qualification.rules.Award;
import org.omuz.shared.content.ContentFolder;
import org.omuz.shared.content.Problems;

/** The published framework in the database, and officers with evidence of a given day. */
public final class Qualified {
    private static final AtomicLong SOURCES = new AtomicLong(System.nanoTime());

    private Qualified() {}

    public static void framework() {
        QuarkusTransaction.requiringNew().run(() -> {
            var imported = Arc.container()
                    .instance(ImportFramework.class)
                    .get()
                    .from(new ContentFolder(java.nio.file.Path.of("course-content")), new Problems());
            if (imported.isEmpty()) {
                throw new AssertionError("the framework has problems");
            }
        });
    }

    /** Completion and test, and the practical where level 2 asks for one. */
    public static void holds(Person person, String competency, int level, LocalDate since) {
        QuarkusTransaction.requiringNew().run(() -> {
            List<Evidence> rows = new ArrayList<>();
            rows.add(row(person, competency, level, Evidence.Kind.CC, since));
            rows.add(row(person, competency, level, Evidence.Kind.WT, since));
            if (level > 1) {
                rows.add(row(person, competency, level, Evidence.Kind.OP, since));
            }
            Arc.container().instance(RecordEvidence.class).get().record(rows, "system");
        });
    }

    public static List<Evidence> evidenceOf(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> Evidence.list("person = ?1 order by id", person));
    }

    /** E.g. "LAW-1 1, SAF-2 1, SAF-2 2". */
    public static String awardsOf(Person person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> String.join(
                        ", ",
                        Award.<Award>list("person = ?1 order by competency, level", person).stream()
                                .map(award -> award.competency + " " + award.level)
                                .toList()));
    }

    private static Evidence row(Person person, String competency, int level, Evidence.Kind kind, LocalDate on) {
        Evidence row = Evidence.of(person, competency, level, kind, on);
        row.frameworkLabel = "2026.1";
        row.sourceType = "Test";
        row.sourceId = SOURCES.incrementAndGet();
        row.recordedAt = Instant.now();
        row.recordedBy = "system";
        return row;
    }
}
