package org.omuz.training;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.agency.Person;
import org.omuz.agency.SignedIn;
import org.omuz.course.CourseVersion;
import org.omuz.shared.Overtaken;
import org.omuz.shared.Permitted;
import org.omuz.shared.Rejected;
import org.omuz.shared.SharedMessages;
import org.omuz.shared.Visitor;

/** Planning a session: opening, changing and cancelling it. */
@Path("/teach/sessions")
@Transactional
@RolesAllowed({"instructor", "administrator"})
public class SessionPages {

    record Choice(long id, String name) {}

    record Choices(List<Choice> courses, List<Choice> instructors) {}

    /** {@code errors}: field to what is wrong with it; "" for the form as a whole. */
    @CheckedTemplate(basePath = "teach")
    record session(Long id, String code, SessionForm form, Choices choices, Map<String, String> errors, String reason)
            implements TemplateInstance {}

    private final Visitor visitor;
    private final SignedIn signedIn;
    private final Validator validator;
    private final PlanSession plan;
    private final TeachesSession teaches;

    SessionPages(Visitor visitor, SignedIn signedIn, Validator validator, PlanSession plan, TeachesSession teaches) {
        this.visitor = visitor;
        this.signedIn = signedIn;
        this.validator = validator;
        this.plan = plan;
        this.teaches = teaches;
    }

    @GET
    @Path("new")
    public TemplateInstance fresh() {
        Choices choices = choices(null);
        String course = choices.courses().isEmpty() ? "" : "" + choices.courses().get(0).id();
        SessionForm form = new SessionForm(
                course, "", "", "", "", "24", visitor.language().tag, List.of("" + signedIn.person().id), "0");
        return new session(null, "", form, choices, Map.of(), "");
    }

    @POST
    public Response open(@BeanParam SessionForm form) {
        return write(new Session(), form);
    }

    @GET
    @Path("{id}/edit")
    @Permitted(by = TeachesSession.class)
    public TemplateInstance edit(@RestPath long id) {
        Session session = Session.withCourse(id).orElseThrow(NotFoundException::new);
        return new session(id, session.code, SessionForm.of(session), choices(session), Map.of(), "");
    }

    @POST
    @Path("{id}")
    @Permitted(by = TeachesSession.class)
    public Response change(@RestPath long id, @BeanParam SessionForm form) {
        Session session = locked(id);
        if (!form.restsOn(session.version)) {
            var problems = Overtaken.said(
                    form, SessionForm.of(session), SessionForm.PLAIN, visitor.wording(SharedMessages.class));
            return Response.status(409)
                    .entity(new session(id, session.code, form.over(session.version), choices(session), problems, ""))
                    .build();
        }
        return write(session, form);
    }

    @POST
    @Path("{id}/cancel")
    @Permitted(by = TeachesSession.class)
    public Response cancel(@RestPath long id, @RestForm String reason) {
        Session session = locked(id);
        try {
            plan.cancel(session, reason);
            return desk(session);
        } catch (Rejected why) {
            Map<String, String> errors = Map.of(field(why), why.reason(visitor.language()));
            return refused(session, session.code, SessionForm.of(session), errors, reason);
        }
    }

    private Response write(Session session, SessionForm form) {
        String code = session.code == null ? "" : session.code;
        Map<String, String> errors = new HashMap<>();
        DeskMessages say = visitor.wording(DeskMessages.class);
        validator.validate(form).forEach(v -> {
            boolean blank = v.getInvalidValue() == null || v.getInvalidValue().toString().isBlank();
            errors.put(v.getPropertyPath().toString(), blank ? say.fieldIsEmpty() : say.fieldIsWrong());
        });
        if (errors.isEmpty()) {
            try {
                plan.plan(session, form);
                return desk(session);
            } catch (Rejected why) {
                errors.put(field(why), why.reason(visitor.language()));
            }
        }
        return refused(session, code, form, errors, "");
    }

    /** What the refused act already set must not be written. */
    private Response refused(
            Session session, String code, SessionForm form, Map<String, String> errors, String reason) {
        Choices choices = choices(session.id == null ? null : session);
        QuarkusTransaction.setRollbackOnly();
        return Response.status(422)
                .entity(new session(session.id, code, form, choices, errors, reason == null ? "" : reason))
                .build();
    }

    private static Session locked(long id) {
        return Session.<Session>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundException::new);
    }

    private static String field(Rejected why) {
        return why.field() == null ? "" : why.field();
    }

    /** Who gave the session to others does not see its desk any more. */
    private Response desk(Session session) {
        String next = teaches.permits(session.id) ? "/teach/sessions/" + session.id : "/teach";
        return Response.seeOther(URI.create(next)).build();
    }

    /** Latest version of each course, and the session's own; people whose post is to teach, who have taught, and me. */
    private Choices choices(Session session) {
        long own = session == null ? 0 : session.courseVersion.id;
        List<CourseVersion> versions = CourseVersion.list(
                "from CourseVersion v join fetch v.course c where v.id = ?1"
                        + " or v.number = (select max(w.number) from CourseVersion w where w.course = c)"
                        + " order by c.code, v.number desc",
                own);
        List<Person> teachers = Person.list(
                "from Person p where p.deactivatedAt is null"
                        + " and (p.id = ?1 or exists (select 1 from Session s join s.instructors i where i.id = p.id)"
                        + " or exists (select 1 from Posting o where o.person.id = p.id and o.role = 'TRA'"
                        + " and o.endsOn is null)) order by p.familyName, p.givenName",
                signedIn.person().id);
        return new Choices(
                versions.stream()
                        .map(v -> new Choice(
                                v.id,
                                v.course.code + " · " + v.outline.title().in(visitor.language()) + " · " + v.label))
                        .toList(),
                teachers.stream().map(p -> new Choice(p.id, p.fullName())).toList());
    }
}
