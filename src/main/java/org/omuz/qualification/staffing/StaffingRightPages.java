package org.omuz.qualification.staffing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.agency.Person;
import org.omuz.agency.signin.SignedIn;
import org.omuz.audit.AuditTrail;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;
import org.omuz.shared.form.FormSubmission;

/** Whom the centre lets see which posts are weak. */
@Path("/centre/staffing-rights")
@Transactional
@RolesAllowed("administrator")
@Produces(MediaType.TEXT_HTML)
public class StaffingRightPages {
    private static final int LONGEST = 500;
    private static final String PAGE = "/centre/staffing-rights";

    record Line(
            long id, long person, String name, String number, String agency, String because, String by, Instant at) {}

    @CheckedTemplate(basePath = "staffing")
    record rights(List<Line> lines, RightForm form, Map<String, String> problems) implements TemplateInstance {}

    private final FormSubmission sent;
    private final SignedIn signedIn;
    private final AuditTrail trail;
    private final Visitor visitor;
    private final Clock clock;

    StaffingRightPages(FormSubmission sent, SignedIn signedIn, AuditTrail trail, Visitor visitor, Clock clock) {
        this.sent = sent;
        this.signedIn = signedIn;
        this.trail = trail;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list() {
        return page(RightForm.EMPTY, Map.of());
    }

    @POST
    public Response grant(@BeanParam RightForm form) {
        return sent.checkedBy(() -> check(form)).answer(() -> allow(form), PAGE, why -> page(form, why.problems()));
    }

    @POST
    @Path("{id}/revoke")
    public Response revoke(@RestPath long id) {
        return sent.answer(
                () -> {
                    StaffingRight.<StaffingRight>findByIdOptional(id).ifPresent(right -> {
                        right.delete();
                        trail.record("StaffingRightRevoked", "Person", right.person.id, Map.of());
                    });
                    sent.done(StaffingMessages.class, StaffingMessages::revoked);
                },
                PAGE,
                why -> page(RightForm.EMPTY, why.problems()));
    }

    private void check(RightForm form) {
        Rejected.together(() -> manager(form), () -> refuseReason(form));
    }

    private void allow(RightForm form) {
        check(form);
        StaffingRight right = new StaffingRight();
        right.person = manager(form);
        right.because = form.because();
        right.grantedBy = signedIn.subject();
        right.grantedAt = clock.instant();
        right.persist();
        trail.record("StaffingRightGranted", "Person", right.person.id, Map.of("reason", right.because));
        sent.done(StaffingMessages.class, StaffingMessages::granted);
    }

    /** Somebody who signed in as a manager before; the right follows the person, not the account. */
    private static Person manager(RightForm form) {
        String number = String.valueOf(form.number());
        Person person = Person.<Person>find("personnelNumber = ?1 and deactivatedAt is null", number)
                .firstResultOptional()
                .filter(one -> one.manages)
                .orElseThrow(() -> Rejected.in(
                        "number", StaffingMessages.class, m -> m.noSuchManager(form.number() == null ? "" : number)));
        if (StaffingRight.has(person)) {
            throw Rejected.in("number", StaffingMessages.class, m -> m.allowedAlready());
        }
        return person;
    }

    private static void refuseReason(RightForm form) {
        if (form.because() == null) {
            throw Rejected.in("because", StaffingMessages.class, m -> m.becauseNeeded());
        }
        if (form.because().length() > LONGEST) {
            throw Rejected.in("because", StaffingMessages.class, m -> m.becauseTooLong(LONGEST));
        }
    }

    private TemplateInstance page(RightForm form, Map<String, String> problems) {
        return new rights(StaffingRight.all().stream().map(this::line).toList(), form, problems);
    }

    private Line line(StaffingRight right) {
        return new Line(
                right.id,
                right.person.id,
                right.person.fullName(),
                right.person.personnelNumber,
                right.person.agency.name.in(visitor.language()),
                right.because,
                Person.byAccount(right.grantedBy).map(Person::fullName).orElse(right.grantedBy),
                right.grantedAt);
    }
}
