package org.omuz.training.session;

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
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.agency.Person;
import org.omuz.agency.signin.SignedIn;
import org.omuz.course.CourseVersion;
import org.omuz.shared.Permitted;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;
import org.omuz.shared.form.FormSubmission;
import org.omuz.shared.form.Overtaken;

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
    private final FormSubmission sent;

    SessionPages(
            Visitor visitor,
            SignedIn signedIn,
            Validator validator,
            PlanSession plan,
            TeachesSession teaches,
            FormSubmission sent) {
        this.sent = sent;
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
        String course =
                choices.courses().isEmpty() ? "" : "" + choices.courses().get(0).id();
        SessionForm form = SessionForm.empty(course, visitor.language().tag, "" + signedIn.person().id);
        return new session(null, "", form, choices, Map.of(), "");
    }

    @POST
    public Response open(@BeanParam SessionForm form) {
        Session session = new Session();
        return sent.checkedBy(() -> refuse(form))
                .answer(() -> write(session, form), why -> again(session, sent.again(form), why.problems(), ""));
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
        return sent.checkedBy(() -> refuse(form))
                .answer(
                        () -> {
                            Overtaken.Stored stored = new Overtaken.Stored("Session", id, session.version);
                            Overtaken.refuse(form.version(), stored, form, SessionForm.of(session), SessionForm.PLAIN);
                            return write(session, form);
                        },
                        why -> again(session, form, why.problems(), ""));
    }

    @POST
    @Path("{id}/cancel")
    @Permitted(by = TeachesSession.class)
    public Response cancel(@RestPath long id, @RestForm String reason) {
        Session session = locked(id);
        return sent.answer(
                () -> {
                    plan.cancel(session, reason);
                    return desk(session);
                },
                why -> again(session, SessionForm.of(session), why.problems(), reason));
    }

    private String write(Session session, SessionForm form) {
        refuse(form);
        plan.plan(session, form);
        return desk(session);
    }

    private void refuse(SessionForm form) {
        Rejected.together(() -> refuseFaults(form), () -> plan.refuseDates(form));
    }

    private void refuseFaults(SessionForm form) {
        List<Rejected> faults = validator.validate(form).stream()
                .map(fault -> SessionForm.fault(fault.getPropertyPath().toString(), fault.getInvalidValue()))
                .toList();
        if (!faults.isEmpty()) {
            throw Rejected.all(faults);
        }
    }

    /** The code as it stands on the page: a refused one is typed, not the session's. */
    private TemplateInstance again(Session session, SessionForm form, Map<String, String> errors, String reason) {
        boolean isNew = session.id == null;
        String code = isNew ? "" : session.code;
        return new session(
                session.id, code, form, choices(isNew ? null : session), errors, reason == null ? "" : reason);
    }

    private static Session locked(long id) {
        return Session.<Session>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(NotFoundException::new);
    }

    /** Who gave the session to others does not see its desk any more. */
    private String desk(Session session) {
        return teaches.permits(session.id) ? "/teach/sessions/" + session.id : "/teach";
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
                        + " and o.endsOn is null)) order by p.sortKey, p.id",
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
