package org.omuz.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;
import org.omuz.training.session.CompleteSession;
import org.omuz.training.session.CompletionRule.Missing;
import org.omuz.training.session.Enrolment;
import org.omuz.training.session.Session;

/** Tells who did not complete a course why. */
@ApplicationScoped
class TellOfCompletion {
    /** What ended before that is no news any more. */
    private static final Duration NEWS = Duration.ofDays(30);

    private final EntityManager entities;
    private final CompleteSession complete;
    private final TakeNotice take;
    private final Clock clock;

    TellOfCompletion(EntityManager entities, CompleteSession complete, TakeNotice take, Clock clock) {
        this.entities = entities;
        this.complete = complete;
        this.take = take;
        this.clock = clock;
    }

    /** Two statements, and a few for every session of which somebody is to be told. */
    void tell() {
        QuarkusTransaction.requiringNew().run(() -> {
            List<TakeNotice.Draft> drafts = new ArrayList<>();
            untold().stream()
                    .collect(Collectors.groupingBy(enrolment -> enrolment.session))
                    .forEach((session, enrolments) -> drafts.addAll(drafts(session, enrolments)));
            take.of(drafts);
        });
    }

    private List<Enrolment> untold() {
        Instant since = clock.instant().minus(NEWS);
        Set<String> told = entities.createQuery(
                        "select n.subject, n.person.id from Notice n where n.kind = NOT_COMPLETED and n.noticedAt > ?1",
                        Object[].class)
                .setParameter(1, since)
                .getResultStream()
                .map(row -> row[0] + " " + row[1])
                .collect(Collectors.toSet());
        return entities.createQuery(
                        "from Enrolment e join fetch e.session join fetch e.person where e.state = "
                                + "NOT_COMPLETED and e.endedAt > ?1",
                        Enrolment.class)
                .setParameter(1, since)
                .getResultStream()
                .filter(enrolment -> !told.contains(subject(enrolment.session) + " " + enrolment.person.id))
                .toList();
    }

    private static String subject(Session session) {
        return "session:" + session.id;
    }

    private List<TakeNotice.Draft> drafts(Session session, List<Enrolment> enrolments) {
        Map<Long, List<Missing>> missing = complete.missing(
                session, enrolments.stream().map(enrolment -> enrolment.id).toList());
        String course = session.courseVersion.outline.code();
        return enrolments.stream()
                .map(enrolment -> new TakeNotice.Draft(
                        enrolment.person,
                        Notice.Kind.NOT_COMPLETED,
                        subject(session),
                        "NOT_COMPLETED",
                        Notice.Facts.ofCourse(course, reasons(missing.getOrDefault(enrolment.id, List.of()))),
                        "/me/enrolments/" + enrolment.id))
                .toList();
    }

    private static LocalizedText reasons(List<Missing> missing) {
        Map<String, String> reasons = new TreeMap<>();
        Arrays.stream(Language.values())
                .forEach(language -> reasons.put(
                        language.tag,
                        missing.stream()
                                .map(reason -> reason.wording().apply(language))
                                .collect(Collectors.joining(" "))));
        return new LocalizedText(reasons);
    }
}
