package org.omuz.agency.intake;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.omuz.shared.content.ContentHash;
import org.omuz.shared.text.TypedText;

/**
 * Keeps a readable file until it is confirmed, at most a day, and rows that were left out for a month: they hold names.
 */
@ApplicationScoped
class KeepFile {
    private static final Duration LEFT_ROWS = Duration.ofDays(30);

    private final Clock clock;
    private final SecurityIdentity identity;

    KeepFile(Clock clock, SecurityIdentity identity) {
        this.clock = clock;
        this.identity = identity;
    }

    PeopleImport file(String name, byte[] content) {
        PeopleFile.read(content);
        PeopleImport.delete(
                "appliedAt is null and createdAt < ?1", clock.instant().minus(Duration.ofDays(1)));
        PeopleImport.update(
                "leftRows = null where leftRows is not null and appliedAt < ?1",
                clock.instant().minus(LEFT_ROWS));
        PeopleImport kept = new PeopleImport();
        String shown = Objects.requireNonNullElse(TypedText.line(name), "");
        kept.fileName = shown.substring(0, Math.min(200, shown.length()));
        kept.content = content;
        kept.contentHash = ContentHash.of(content);
        kept.createdAt = clock.instant();
        kept.createdBy = identity.getPrincipal().getName();
        kept.persist();
        return kept;
    }
}
