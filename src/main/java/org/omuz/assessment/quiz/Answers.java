package org.omuz.assessment.quiz;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * The answers of one attempt by position, read and written in one statement each. They are detached: what is changed in
 * memory reaches the database by {@link #write} only, all at once.
 */
final class Answers {
    private Answers() {}

    static Map<Integer, Answer> of(long attemptId) {
        return read(attemptId, LockModeType.NONE);
    }

    /** As of this moment rather than of the transaction's first read; nobody else writes them until its end. */
    static Map<Integer, Answer> locked(long attemptId) {
        return read(attemptId, LockModeType.PESSIMISTIC_WRITE);
    }

    private static Map<Integer, Answer> read(long attemptId, LockModeType lock) {
        EntityManager entities = Panache.getEntityManager();
        Map<Integer, Answer> answers = new TreeMap<>();
        for (Answer answer : entities.createQuery("from Answer where attempt.id = ?1", Answer.class)
                .setParameter(1, attemptId)
                .setLockMode(lock)
                .getResultList()) {
            entities.detach(answer);
            answers.put(answer.position, answer);
        }
        return answers;
    }

    static void write(Attempt attempt, QuizPaper paper, Collection<Answer> answers) {
        if (answers.isEmpty()) {
            return;
        }
        String rows = "(?, ?, ?, ?, ?, ?, ?, ?),".repeat(answers.size());
        Query insert = Panache.getEntityManager()
                .createNativeQuery("insert into answer (attempt_id, question_id, position, given, flagged, "
                        + "saved_at, revision, points)"
                        + " values " + rows.substring(0, rows.length() - 1)
                        + " on duplicate key update given = values(given), flagged = values(flagged),"
                        + " saved_at = values(saved_at), revision = values(revision), points = values(points)");
        int parameter = 0;
        for (Answer answer : answers) {
            insert.setParameter(++parameter, attempt.id);
            insert.setParameter(++parameter, paper.at(answer.position).id());
            insert.setParameter(++parameter, answer.position);
            insert.setParameter(++parameter, answer.given);
            insert.setParameter(++parameter, answer.flagged);
            insert.setParameter(++parameter, answer.savedAt);
            insert.setParameter(++parameter, answer.revision);
            insert.setParameter(++parameter, answer.points);
        }
        insert.executeUpdate();
    }
}
