package org.omuz.training.attendance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Language;
import org.omuz.shared.Permitted;
import org.omuz.shared.Visitor;
import org.omuz.training.session.Attendance;
import org.omuz.training.session.CompleteSession;
import org.omuz.training.session.CompletionRule;
import org.omuz.training.session.Enrolment;
import org.omuz.training.session.HalfDay;
import org.omuz.training.session.Session;
import org.omuz.training.session.SessionHead;
import org.omuz.training.session.SessionPeople;
import org.omuz.training.session.TeachesSession;

/** Completing a session: first what it will mean for each person, then the act. */
@Path("/teach/sessions/{id}/completion")
@Transactional
@RolesAllowed({"instructor", "administrator"})
public class CompletionPages {

    /**
     * Nothing stands against completion where {@code reasons} is empty; once the session is closed, why it was not
     * completed.
     */
    record Outlook(SessionPeople.Who who, List<String> reasons) {}

    /** {@code early}: the last day has not come. */
    record When(boolean open, boolean early, List<HalfDay> unmarked) {}

    @CheckedTemplate(basePath = "teach")
    record completion(SessionHead session, When when, List<Outlook> people, long ready, long lacking)
            implements TemplateInstance {}

    private final Visitor visitor;
    private final SessionPeople people;
    private final CompleteSession complete;
    private final AttendanceRecord attendance;
    private final CentreDay day;

    CompletionPages(
            Visitor visitor,
            SessionPeople people,
            CompleteSession complete,
            AttendanceRecord attendance,
            CentreDay day) {
        this.visitor = visitor;
        this.people = people;
        this.complete = complete;
        this.attendance = attendance;
        this.day = day;
    }

    @GET
    @Permitted(by = TeachesSession.class)
    public TemplateInstance show(@RestPath long id) {
        Session session = Session.withCourse(id).orElseThrow(NotFoundException::new);
        Language language = visitor.language();
        List<SessionPeople.Who> present = people.present(id, language);
        Map<Long, List<CompletionRule.Missing>> missing = complete.missing(
                session, present.stream().map(SessionPeople.Who::enrolmentId).toList());
        List<Outlook> outlook = present.stream()
                .map(who -> new Outlook(
                        who,
                        who.state() == Enrolment.State.COMPLETED
                                ? List.of()
                                : wording(missing.get(who.enrolmentId()), language)))
                .toList();
        When when =
                new When(session.state == Session.State.OPEN, day.today().isBefore(session.endsOn), unmarked(session));
        long ready = outlook.stream().filter(o -> o.reasons().isEmpty()).count();
        return new completion(SessionHead.of(session, language), when, outlook, ready, outlook.size() - ready);
    }

    @POST
    @Permitted(by = TeachesSession.class)
    public Response complete(@RestPath long id) {
        complete.complete(id);
        return Response.seeOther(URI.create("/teach/sessions/" + id)).build();
    }

    private static List<String> wording(List<CompletionRule.Missing> missing, Language language) {
        return missing == null
                ? List.of()
                : missing.stream().map(m -> m.wording().apply(language)).toList();
    }

    private List<HalfDay> unmarked(Session session) {
        List<HalfDay> all = new ArrayList<>();
        session.days().forEach(d -> {
            all.add(new HalfDay(d, Attendance.Half.AM));
            all.add(new HalfDay(d, Attendance.Half.PM));
        });
        all.removeAll(attendance.of(session.id).marked());
        return all;
    }
}
