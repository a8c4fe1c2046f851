package org.omuz.conduct.act;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.omuz.conduct.journal.Message;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.journal.RunProjections;
import org.omuz.conduct.run.Audience;
import org.omuz.conduct.run.DatabaseTime;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;

/** Keeps which people's screens are connected, and writes into the journal what has thereby reached their team. */
@ApplicationScoped
public class MarkPresence {
    private static final Duration FRESH = Duration.ofSeconds(12);

    private final EntityManager database;
    private final RunProjections projections;
    private final RunLock lock;
    private final DatabaseTime time;

    MarkPresence(EntityManager database, RunProjections projections, RunLock lock, DatabaseTime time) {
        this.time = time;
        this.database = database;
        this.projections = projections;
        this.lock = lock;
    }

    /** Screens that hold a line to this node. */
    public void live(long runId, Collection<Member> members) {
        seen(runId, members, "live");
    }

    /** A screen that asks again and again; kept as often as a held line would be. */
    public void polled(long runId, Member member) {
        boolean fresh = "poll".equals(member.line)
                && member.seenAt != null
                && member.seenAt.isAfter(time.shown().minus(FRESH));
        if (!fresh) {
            seen(runId, List.of(member), "poll");
        }
        deliver(runId, List.of(member));
    }

    private void seen(long runId, Collection<Member> members, String line) {
        if (!members.isEmpty()) {
            QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeQuery(
                                    "update run_member set seen_at = utc_timestamp(6), line = :line "
                                            + "where run_id = :run and id in (:ids)")
                            .setParameter("line", line)
                            .setParameter("run", runId)
                            .setParameter(
                                    "ids",
                                    members.stream().map(m -> m.id).distinct().toList())
                            .executeUpdate());
        }
    }

    /** Writes what has reached these people's screens and had not been written. */
    public void deliver(long runId, Collection<Member> members) {
        if (members.stream().anyMatch(Member::isPlayer)) {
            QuarkusTransaction.requiringNew().run(() -> reached(runId, members));
        }
    }

    private void reached(long runId, Collection<Member> members) {
        Run run = Run.<Run>findById(runId);
        if (run.isOver()
                || projections
                        .ofStaff(run, projection -> undelivered(projection, members))
                        .isEmpty()) {
            return;
        }
        lock.act(
                runId,
                null,
                stage -> stage.look(projection -> undelivered(projection, members))
                        .forEach((delivered, member) -> stage.write(member, delivered, Audience.STAFF)));
    }

    private static Map<RunEvent.Delivered, Member> undelivered(RunProjection projection, Collection<Member> members) {
        Map<RunEvent.Delivered, Member> found = new LinkedHashMap<>();
        for (Message message : projection.messages()) {
            for (String recipient : message.sent().to()) {
                boolean reached =
                        message.of(recipient).map(r -> r.delivered() != null).orElse(false);
                if (!reached) {
                    members.stream()
                            .filter(member -> member.isPlayer() && member.isMeantBy(recipient))
                            .findFirst()
                            .ifPresent(member -> found.put(
                                    new RunEvent.Delivered(message.sent().code(), recipient), member));
                }
            }
        }
        return found;
    }

    /** Of these, who has left the run or has another place in it now. */
    public Set<Long> changed(long runId, Collection<Member> members) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Set<Long> changed = new HashSet<>();
            Map<Long, Member> now = new LinkedHashMap<>();
            Member.<Member>list("run.id = ?1 and removedAt is null", runId).forEach(m -> now.put(m.id, m));
            for (Member member : members) {
                Member current = now.get(member.id);
                boolean same = current != null
                        && current.role == member.role
                        && Objects.equals(current.team, member.team)
                        && Objects.equals(current.post, member.post);
                if (!same) {
                    changed.add(member.id);
                }
            }
            return changed;
        });
    }
}
