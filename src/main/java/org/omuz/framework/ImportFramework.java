package org.omuz.framework;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.omuz.audit.AuditTrail;
import org.omuz.shared.content.ContentFolder;
import org.omuz.shared.content.ContentHash;
import org.omuz.shared.content.Imported;
import org.omuz.shared.content.Problems;

/** Reads the framework's three files as one new version; the same content again changes nothing. */
@ApplicationScoped
public class ImportFramework {
    private final AuditTrail trail;
    private final Clock clock;

    ImportFramework(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of it; empty, with nothing written, where the problems hold an error. */
    public Optional<Imported> from(ContentFolder folder, Problems problems) {
        return FrameworkContent.read(folder, problems).map(this::store);
    }

    private Imported store(FrameworkContent content) {
        FrameworkVersion read = new FrameworkVersion();
        read.label = content.label();
        read.competencies = content.competencies();
        read.roleProfiles = content.roleProfiles();
        read.awardRules = content.awardRules();
        read.contentHash = new ContentHash()
                .add(read.competencies)
                .add(read.roleProfiles)
                .add(read.awardRules)
                .hex();
        rules(read.awardRules);
        Optional<FrameworkVersion> latest = FrameworkVersion.latest();
        if (latest.isPresent() && latest.get().contentHash.equals(read.contentHash)) {
            return new Imported("", read.label, latest.get().number, false);
        }
        read.number = latest.map(version -> version.number + 1).orElse(1);
        read.importedAt = clock.instant();
        read.persist();
        trail.record(
                "FrameworkImported",
                "FrameworkVersion",
                read.id,
                Map.of("label", read.label, "number", Integer.toString(read.number)));
        return new Imported("", read.label, read.number, true);
    }

    /** Other rules than any known are a draft, until two persons adopt it; only the first book adopts itself. */
    private void rules(String content) {
        String hash = ContentHash.of(content.getBytes(StandardCharsets.UTF_8));
        if (RuleBook.count("contentHash", hash) > 0) {
            return;
        }
        RuleBook book = new RuleBook();
        book.content = content;
        book.contentHash = hash;
        book.label = book.book().rules();
        book.importedAt = clock.instant();
        boolean first = RuleBook.count() == 0;
        book.state = first ? RuleBook.State.ADOPTED : RuleBook.State.DRAFT;
        book.adoptedAt = first ? book.importedAt : null;
        book.persist();
        trail.record("RuleBookImported", "RuleBook", book.id, book.told());
    }
}
