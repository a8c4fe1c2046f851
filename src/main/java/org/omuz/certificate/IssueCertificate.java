package org.omuz.certificate;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.omuz.agency.PlaceNames;
import org.omuz.audit.AuditTrail;
import org.omuz.certificate.document.PrintedCertificate;
import org.omuz.certificate.document.PrintedCertificate.Centre;
import org.omuz.certificate.document.PrintedCertificate.CourseTaken;
import org.omuz.certificate.document.PrintedCertificate.Delivery;
import org.omuz.certificate.document.PrintedCertificate.LevelAwarded;
import org.omuz.certificate.document.PrintedCertificate.Validity;
import org.omuz.framework.Framework;
import org.omuz.framework.Frameworks;
import org.omuz.qualification.rules.Award;
import org.omuz.shared.CentreDay;
import org.omuz.training.session.Enrolment;
import org.omuz.training.session.Session;
import org.omuz.training.session.SessionCompleted;

/**
 * Issues a certificate to everybody who completed a session and has none in force for it. Printing comes later, so what
 * could not be printed is refused now, before anything is completed.
 */
@ApplicationScoped
public class IssueCertificate {
    /** After the observers that derive awards, which have the usual priority (2500). */
    private static final int AFTER_AWARDS = 3500;

    /** What all certificates of one session share. */
    private record Edition(Session session, Framework framework, Centre centre, LocalDate today, Instant now) {}

    private final Clock clock;
    private final CentreDay day;
    private final Frameworks frameworks;
    private final SessionAwards awards;
    private final CentreImprint imprint;
    private final PlaceNames places;
    private final AuditTrail trail;

    @ConfigProperty(name = "omuz.url", defaultValue = "http://localhost:8080")
    String address;

    IssueCertificate(
            Clock clock,
            CentreDay day,
            Frameworks frameworks,
            SessionAwards awards,
            CentreImprint imprint,
            PlaceNames places,
            AuditTrail trail) {
        this.clock = clock;
        this.day = day;
        this.frameworks = frameworks;
        this.awards = awards;
        this.imprint = imprint;
        this.places = places;
        this.trail = trail;
    }

    void completed(@Observes @Priority(AFTER_AWARDS) SessionCompleted event) {
        toThoseWhoCompleted(event.sessionId());
    }

    /** Asked again, it issues nothing to those who have one. */
    public void toThoseWhoCompleted(long sessionId) {
        List<Enrolment> enrolments = Enrolment.list(
                "from Enrolment n join fetch n.person where n.session.id = ?1 and n.state = ?2 and not exists"
                        + " (select 1 from Credential c where c.enrolment = n and c.state = ?3) order by n.id",
                sessionId,
                Enrolment.State.COMPLETED,
                Credential.State.ISSUED);
        if (enrolments.isEmpty()) {
            return;
        }
        Session session = Session.withCourse(sessionId).orElseThrow();
        Edition edition = new Edition(session, frameworks.current(), imprint.centre(), day.today(), clock.instant());
        Map<Long, Map<String, Award>> awarded = awards.of(
                sessionId,
                session.courseVersion.outline,
                enrolments.stream().map(n -> n.person.id).toList(),
                edition.today());
        Map<Long, Map<String, String>> issued = new HashMap<>();
        Unprintable unprintable = new Unprintable();
        for (Enrolment enrolment : enrolments) {
            Credential credential = issue(enrolment, edition, awarded.getOrDefault(enrolment.person.id, Map.of()));
            unprintable.lookAt(credential.printed);
            issued.put(credential.id, Map.of("serial", credential.serial, "session", session.code));
        }
        unprintable.refuse();
        trail.recordEach("CertificateIssued", "Credential", issued);
    }

    private Credential issue(Enrolment enrolment, Edition edition, Map<String, Award> awarded) {
        Credential credential = new Credential();
        credential.token = Token.random();
        credential.person = enrolment.person;
        credential.enrolment = enrolment;
        credential.courseVersion = edition.session().courseVersion;
        credential.frameworkLabel = edition.framework().label();
        credential.issuedOn = edition.today();
        credential.validUntil = earliestEnd(awarded);
        credential.evidenceIds = List.copyOf(awarded.values().stream()
                .flatMap(award -> award.evidenceIds.stream())
                .collect(Collectors.toCollection(TreeSet::new)));
        credential.serial = SerialNumber.next(
                credential.courseVersion.course.code, edition.today().getYear(), edition.now());
        credential.printed = printed(credential, edition, awarded);
        credential.persist();
        return credential;
    }

    /** The paper says one date, so it is the one until which all of it holds; see docs/decisions/070. */
    private static LocalDate earliestEnd(Map<String, Award> awarded) {
        return awarded.values().stream()
                .map(award -> award.validUntil)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private PrintedCertificate printed(Credential credential, Edition edition, Map<String, Award> awarded) {
        var outline = credential.courseVersion.outline;
        Session session = edition.session();
        return new PrintedCertificate(
                credential.serial,
                HolderName.of(credential.person),
                new CourseTaken(
                        outline.code(),
                        credential.courseVersion.label,
                        outline.title(),
                        credential.frameworkLabel,
                        outline.contactMinutes()),
                new Delivery(session.startsOn, session.endsOn, places.of(session.place)),
                levels(edition.framework(), awarded),
                new Validity(credential.issuedOn, credential.validUntil),
                edition.centre(),
                address.replaceAll("/+$", "") + "/verify/" + credential.token);
    }

    /** In the framework's order. */
    private static List<LevelAwarded> levels(Framework framework, Map<String, Award> awarded) {
        return framework.competencies().values().stream()
                .filter(competency -> awarded.containsKey(competency.code()))
                .map(c -> new LevelAwarded(c.code(), c.title(), awarded.get(c.code()).level))
                .toList();
    }
}
