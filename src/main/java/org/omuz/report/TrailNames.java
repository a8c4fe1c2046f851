package org.omuz.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.omuz.audit.TrailSubjects;

/** How each subject of the trail is called and where the administrator sees it. */
@ApplicationScoped
class TrailNames implements TrailSubjects {
    private static final String PERSON = "/centre/people/";
    private static final String FULL_NAME = "trim(concat(p.familyName, ' ', coalesce(p.givenName, '')))";

    @Override
    public List<Kind> kinds() {
        return List.of(
                new Kind("Person", "select p.id, " + FULL_NAME + ", p.id from Person p where p.id in :ids", PERSON),
                new Kind(
                        "Posting",
                        "select o.id, " + FULL_NAME + ", p.id from Posting o join o.person p where o.id in :ids",
                        PERSON),
                new Kind("Agency", "select a.id, a.name, a.id from Agency a where a.id in :ids", "/centre/agencies/"),
                new Kind(
                        "DutyStation",
                        "select d.id, d.name, d.agency.id from DutyStation d where d.id in :ids",
                        "/centre/agencies/"),
                new Kind("PeopleImport", "select i.id, i.fileName, null from PeopleImport i where i.id in :ids", null),
                new Kind(
                        "FrameworkVersion",
                        "select f.id, f.label, '' from FrameworkVersion f where f.id in :ids",
                        "/framework"),
                new Kind(
                        "CourseVersion",
                        "select v.id, concat(c.code, ' ', v.label), c.code from CourseVersion v join "
                                + "v.course c where v.id in :ids",
                        "/courses/"),
                new Kind("Activity", "select a.id, a.code, null from Activity a where a.id in :ids", null),
                new Kind("Session", "select s.id, s.code, s.id from Session s where s.id in :ids", "/teach/sessions/"),
                new Kind("Enrolment", ofEnrolment("n.id", "s.code", "Enrolment n"), PERSON),
                new Kind(
                        "Attempt",
                        ofEnrolment("t.id", "a.code", "Attempt t join t.activity a join t.enrolment n"),
                        PERSON),
                new Kind(
                        "Practical",
                        ofEnrolment("t.id", "a.code", "Practical t join t.activity a join t.enrolment n"),
                        PERSON),
                new Kind("Exercise", "select e.id, e.code, e.id from Exercise e where e.id in :ids", "/exercises/"),
                new Kind(
                        "ExerciseVersion",
                        "select v.id, concat(e.code, ' ', v.label), v.id from ExerciseVersion v join "
                                + "v.exercise e where v.id in :ids",
                        "/exercises/versions/"),
                new Kind("Run", "select r.id, r.title, r.id from Run r where r.id in :ids", "/runs/"),
                new Kind(
                        "CorrectiveAction",
                        "select a.id, a.text, a.id from CorrectiveAction a where a.id in :ids",
                        "/centre/actions/"),
                new Kind(
                        "Evidence",
                        "select e.id, concat(" + FULL_NAME
                                + ", ' · ', e.competency), p.id from Evidence e join e.person p where e.id in :ids",
                        PERSON),
                new Kind(
                        "Credential",
                        "select c.id, c.serial, c.id from Credential c where c.id in :ids",
                        "/centre/certificates/"));
    }

    private static String ofEnrolment(String id, String what, String from) {
        return "select " + id + ", concat(" + FULL_NAME + ", ' · ', " + what + "), p.id from " + from
                + " join n.person p join n.session s where " + id + " in :ids";
    }
}
