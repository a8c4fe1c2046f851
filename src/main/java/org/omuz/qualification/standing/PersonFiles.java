package org.omuz.qualification.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omuz.agency.Person;
import org.omuz.agency.Posting;
import org.omuz.framework.Framework;
import org.omuz.framework.Frameworks;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.qualification.evidence.EvidenceLine;
import org.omuz.qualification.rules.Award;
import org.omuz.shared.CentreDay;

/** Reads a person's file: postings, awards, and evidence with the names it points to; three statements. */
@ApplicationScoped
public class PersonFiles {
    public static final Framework NO_FRAMEWORK = new Framework("", "", List.of(), List.of(), Map.of(), Map.of(), null);
    private static final String EVIDENCE =
            "select e, s.code, s.place, c.code, v.label, a.familyName, a.givenName from Evidence e"
                    + " left join Session s on s.id = e.sessionId left join CourseVersion v on v.id = e.courseVersionId"
                    + " left join v.course c left join Person a on a.id = e.assessorId"
                    + " where e.person.id = :person order by e.achievedOn, e.id";

    private final EntityManager entities;
    private final Frameworks frameworks;
    private final CentreDay day;

    PersonFiles(EntityManager entities, Frameworks frameworks, CentreDay day) {
        this.entities = entities;
        this.frameworks = frameworks;
        this.day = day;
    }

    public PersonFile of(Person person) {
        List<Posting> postings = Posting.list(
                "from Posting p join fetch p.dutyStation where p.person.id = ?1 order by p.startsOn desc, p.id",
                person.id);
        List<Award> awards = Award.list("person.id = ?1 order by competency, level", person.id);
        return new PersonFile(
                person,
                frameworks.known().orElse(NO_FRAMEWORK),
                day.today(),
                postings,
                new PersonFile.Holdings(awards, evidence(person.id)));
    }

    /** Oldest first; rows that withdraw another are laid on the row they withdraw. */
    private List<EvidenceLine> evidence(long person) {
        List<EvidenceLine> lines = new ArrayList<>();
        Map<Long, Evidence> withdrawals = new HashMap<>();
        entities.createQuery(EVIDENCE, Object[].class)
                .setParameter("person", person)
                .getResultStream()
                .forEach(row -> {
                    Evidence evidence = (Evidence) row[0];
                    if (evidence.withdrawsId != null) {
                        withdrawals.put(evidence.withdrawsId, evidence);
                    } else {
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
