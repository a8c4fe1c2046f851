package org.omuz.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omuz.agency.Person;

/**
 * Writes down what people are to be told, unless it is what they were told last. What is true now is worked out anew at
 * every turn of the job, so nothing is forgotten by a service that was away, and nothing told twice.
 */
@ApplicationScoped
class TakeNotice {
    record Draft(Person person, Notice.Kind kind, String subject, String says, Notice.Facts facts, String address) {
        private String key() {
            return subject + " " + person.id;
        }
    }

    private record Last(long id, String says) {}

    private final EntityManager entities;
    private final MailServer server;
    private final Clock clock;

    TakeNotice(EntityManager entities, MailServer server, Clock clock) {
        this.entities = entities;
        this.server = server;
        this.clock = clock;
    }

    /**
     * In the caller's transaction; how many were new. Of two nodes at once the unique key refuses one, whose turn comes
     * again.
     */
    int of(List<Draft> drafts) {
        Map<String, Last> told =
                told(drafts.stream().map(Draft::subject).distinct().toList());
        int taken = 0;
        for (Draft draft : drafts) {
            Last last = told.get(draft.key());
            boolean nothingToTakeBack = last == null && Notice.takesBack(draft.kind());
            boolean isNew = last == null || !last.says().equals(draft.says());
            // whoever has left is told nothing more
            if (!nothingToTakeBack && isNew && draft.person().isActive()) {
                write(draft, last == null ? 0 : last.id());
                taken++;
            }
        }
        return taken;
    }

    private Map<String, Last> told(List<String> subjects) {
        Map<String, Last> told = new HashMap<>();
        if (!subjects.isEmpty()) {
            entities.createQuery(
                            "select n.subject, n.person.id, n.id, n.says from Notice n where "
                                    + "n.subject in ?1 order by n.id",
                            Object[].class)
                    .setParameter(1, subjects)
                    .getResultStream()
                    .forEach(row -> told.put(row[0] + " " + row[1], new Last((Long) row[2], (String) row[3])));
        }
        return told;
    }

    private void write(Draft draft, long previous) {
        Instant now = clock.instant();
        if (previous > 0) {
            overtake(draft, now);
        }
        Notice notice = new Notice();
        notice.person = draft.person();
        notice.kind = draft.kind();
        notice.subject = draft.subject();
        notice.says = draft.says();
        notice.previousId = previous;
        notice.facts = draft.facts();
        notice.address = draft.address();
        notice.noticedAt = now;
        if (server.isThere() && draft.person().email != null) {
            notice.mail = Notice.Mail.WAITING;
            notice.nextTryAt = now;
        }
        notice.persist();
    }

    private static void overtake(Draft draft, Instant now) {
        Notice.update(
                "readAt = ?1 where subject = ?2 and person = ?3 and readAt is null",
                now,
                draft.subject(),
                draft.person());
        Notice.update(
                "mail = ?1 where subject = ?2 and person = ?3 and mail = ?4",
                Notice.Mail.NONE,
                draft.subject(),
                draft.person(),
                Notice.Mail.WAITING);
    }
}
