package org.omuz.conduct.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.omuz.conduct.run.Member;
import org.omuz.shared.content.ContentHash;
import org.omuz.shared.form.LastChange;

/**
 * One thing that happened in a run. Append-only; its hash covers the row before it, so that nothing can be changed
 * unseen.
 */
@Entity(name = "journal")
@IdClass(JournalEntry.Number.class)
public class JournalEntry {
    public record Number(long runId, long seq) {}

    @Id
    public long runId;

    @Id
    public long seq;

    public String type;
    public short schemaVersion;

    /** Who did it; null for the clock. */
    public Long memberId;

    @Enumerated(EnumType.STRING)
    public Member.Role role;

    public String team;

    /** Of the database, in UTC. */
    public Instant at;

    public long exerciseMs;
    public String payload;

    /** Number of the entry that led to this one, or null. */
    public Long cause;

    /** Of the click that did it; the same click again is the same entry. */
    @Column(columnDefinition = "char(36)")
    public String commandId;

    @Column(columnDefinition = "char(64)")
    public String hash;

    /** Who wrote it and when, for somebody whose form it overtook. */
    public LastChange.Change change() {
        Member author = memberId == null ? null : Member.findById(memberId);
        return author == null ? null : new LastChange.Change(author.person.fullName(), at, "");
    }

    public RunEvent what() {
        return RunEvent.read(type, payload);
    }

    String hashAfter(String previous) {
        String whole = String.join(
                "\n",
                previous,
                Long.toString(runId),
                Long.toString(seq),
                type,
                Short.toString(schemaVersion),
                String.valueOf(memberId),
                String.valueOf(role),
                String.valueOf(team),
                at.toString(),
                Long.toString(exerciseMs),
                payload,
                String.valueOf(cause),
                String.valueOf(commandId));
        return ContentHash.of(whole.getBytes(StandardCharsets.UTF_8));
    }
}
