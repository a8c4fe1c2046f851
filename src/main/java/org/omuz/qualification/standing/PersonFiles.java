package org.omuz.qualification.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omuz.agency.Person;
import org.omuz.framework.Framework;
import org.omuz.framework.Frameworks;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.qualification.evidence.EvidenceLine;
import org.omuz.qualification.time.RowHistory;
import org.omuz.qualification.time.TwoDates;
import org.omuz.shared.CentreDay;

/** Reads a person's file: postings, awards, and evidence with the names it points to; three statements. */
@ApplicationScoped
public class PersonFiles {
    public static final Framework NO_FRAMEWORK =
            new Framework("", "", List.of(), List.of(), Map.of(), Map.of(), null, null);
    private static final String EVIDENCE =
            "select e, s.code, s.place, c.code, v.label, a.familyName, a.givenName from Evidence e"
                    + " left join Session s on s.id = e.sessionId left join CourseVersion v on v.id = e.courseVersionId"
                    + " left join v.course c left join Person a on a.id = e.assessorId"
                    + " where e.person.id = :person order by e.achievedOn, e.id";

    private final EntityManager entities;
    private final Frameworks frameworks;
    private final CentreDay day;
    private final RowHistory history;

    PersonFiles(EntityManager entities, Frameworks frameworks, CentreDay day, RowHistory history) {
        this.history = history;
        this.entities = entities;
        this.frameworks = frameworks;
        this.day = day;
    }

    /** As things are today. */
    public PersonFile of(Person person) {
        return of(person, TwoDates.now(day.today()));
    }

    public PersonFile of(Person person, TwoDates dates) {
        return new PersonFile(
                person,
                frameworks.known().orElse(NO_FRAMEWORK),
                dates,
                history.postings(person.id, dates),
                new PersonFile.Holdings(history.awards(person.id, dates), evidence(person.id, dates)));
    }

    /** What had been recorded, achieved by the day; oldest first. Rows that withdraw another are laid on the row they withdraw. */
    private List<EvidenceLine> evidence(long person, TwoDates dates) {
        Instant end = dates.asKnownThen() ? day.endOf(dates.known()) : Instant.MAX;
        List<EvidenceLine> lines = new ArrayList<>();
        Map<Long, Evidence> withdrawals = new HashMap<>();
        entities.createQuery(EVIDENCE, Object[].class)
                .setParameter("person", person)
                .getResultStream()
                .forEach(row -> {
                    Evidence evidence = (Evidence) row[0];
                    if (evidence.recordedAt.isAfter(end)) {
                        return;
                    }
                    if (evidence.withdrawsId != null) {
                        withdrawals.put(evidence.withdrawsId, evidence);
                    } else if (!evidence.achievedOn.isAfter(dates.on()) || dates.isNow()) {
                        lines.add(new EvidenceLine(
                                evidence,
                                (String) row[1],
                                (String) row[2],
                                joined(row[3], row[4]),
                                row[5] == null && row[6] == null
                                        ? null
                                        : Person.fullName((String) row[5], (String) row[6]),
                                null));
                    }
                });
        lines.replaceAll(line -> line.withdrawnBy(withdrawals.get(line.evidence().id)));
        return lines;
    }

    private static String joined(Object first, Object second) {
        return first == null ? null : second == null ? first.toString() : first + " " + second;
    }
}
