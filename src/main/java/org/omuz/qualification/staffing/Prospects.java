package org.omuz.qualification.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omuz.framework.Framework;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.qualification.rules.AwardRules;
import org.omuz.qualification.source.ExpectedEvidence;
import org.omuz.qualification.standing.Columns;
import org.omuz.qualification.standing.Officer;
import org.omuz.qualification.standing.PersonFile;
import org.omuz.training.session.Enrolment;
import org.omuz.training.session.Session;

/** Where officers will stand if everybody passes what their planned sessions assess. */
@ApplicationScoped
public class Prospects {
    private static final int PEOPLE_AT_ONCE = 500;

    private final EntityManager entities;
    private final ExpectedEvidence expected;

    Prospects(EntityManager entities, ExpectedEvidence expected) {
        this.entities = entities;
        this.expected = expected;
    }

    /** What those who have a seat will have shown by that day, by person. */
    public Map<Long, List<Evidence>> ofSeats(Collection<Officer> officers, LocalDate today, LocalDate by) {
        Map<Long, List<Evidence>> shown = new HashMap<>();
        List<Long> ids = officers.stream().map(officer -> officer.id).toList();
        for (int from = 0; from < ids.size(); from += PEOPLE_AT_ONCE) {
            entities.createQuery(
                            "select n.person.id, n.courseVersion.id, s.endsOn from Enrolment n join n.session s"
                                    + " where n.person.id in :people and n.state = :enrolled and s.state = :open"
                                    + " and s.endsOn >= :today and s.endsOn <= :by",
                            Object[].class)
                    .setParameter("people", ids.subList(from, Math.min(ids.size(), from + PEOPLE_AT_ONCE)))
                    .setParameter("enrolled", Enrolment.State.ENROLLED)
                    .setParameter("open", Session.State.OPEN)
                    .setParameter("today", today)
                    .setParameter("by", by)
                    .getResultList()
                    .forEach(row -> shown.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                            .addAll(expected.of((Long) row[1], (LocalDate) row[2])));
        }
        return shown;
    }

    /** The same officers, in their order: of those named, what evidence and expectation together bear on that day. */
    public List<Officer> standing(
            List<Officer> officers,
            Collection<Long> anew,
            Map<Long, List<Evidence>> shown,
            Framework framework,
            LocalDate on) {
        Map<Long, List<Evidence>> evidence = evidence(anew);
        Columns columns = new Columns(framework);
        return officers.stream()
                .map(officer -> anew.contains(officer.id)
                        ? standing(
                                officer,
                                evidence.getOrDefault(officer.id, List.of()),
                                shown.getOrDefault(officer.id, List.of()),
                                framework,
                                columns,
                                on)
                        : officer)
                .toList();
    }

    private static Officer standing(
            Officer officer,
            List<Evidence> evidence,
            List<Evidence> shown,
            Framework framework,
            Columns columns,
            LocalDate on) {
        Officer standing = officer.unposted();
        officer.places.forEach(place -> standing.serve(place.station(), place.role(), framework, columns));
        List<Evidence> all = new ArrayList<>(evidence);
        all.addAll(shown);
        for (AwardRules.Decision award : AwardRules.decide(all, framework)) {
            columns.of(award.competency())
                    .ifPresent(column -> standing.add(
                            column,
                            award.level(),
                            award.validFrom(),
                            award.validUntil(),
                            award.suspension() == null
                                    ? null
                                    : award.suspension().wouldLast()));
        }
        standing.judge(on, PersonFile.terms(framework));
        return standing;
    }

    private Map<Long, List<Evidence>> evidence(Collection<Long> people) {
        Map<Long, List<Evidence>> evidence = new HashMap<>();
        List<Long> ids = List.copyOf(people);
        for (int from = 0; from < ids.size(); from += PEOPLE_AT_ONCE) {
            evidence.putAll(
                    Evidence.<Evidence>list(
                                    "person.id in ?1", ids.subList(from, Math.min(ids.size(), from + PEOPLE_AT_ONCE)))
                            .stream()
                            .collect(Collectors.groupingBy(row -> row.person.id)));
        }
        return evidence;
    }
}
