package org.omuz.assessment.practical;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.agency.Person;
import org.omuz.agency.signin.SignedIn;
import org.omuz.assessment.desk.Achievements;
import org.omuz.assessment.quiz.QuestionLanguages;
import org.omuz.course.Activity;
import org.omuz.shared.Permitted;
import org.omuz.shared.Visitor;
import org.omuz.shared.form.DeviceTime;
import org.omuz.shared.form.FormSubmission;
import org.omuz.shared.form.Refusal;
import org.omuz.training.session.Session;
import org.omuz.training.session.SessionHead;
import org.omuz.training.session.SessionPeople;
import org.omuz.training.session.TeachesSession;

/** Practicals of a session: who stands where, and the checklist of one person on the assessor's phone. */
@Path("/teach/sessions/{id}/practicals")
@Transactional
@RolesAllowed({"instructor", "administrator"})
public class PracticalPages {

    record Column(long activityId, String code, String title) {}

    /** {@code stand} is null where it was never started. */
    record Cell(Column column, Achievements.Stand stand) {}

    record Row(SessionPeople.Who who, List<Cell> cells) {
        long open() {
            return cells.stream()
                    .filter(cell -> cell.stand() == Achievements.Stand.OPEN)
                    .count();
        }
    }

    @CheckedTemplate(basePath = "teach")
    record practicals(SessionHead session, List<Column> columns, List<Row> rows, boolean onlyOpen, long open)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "teach")
    record checklist(
            SessionHead session, ChecklistView view, String problem, boolean stepsOpen, String note, String language)
            implements TemplateInstance {}

    private final Visitor visitor;
    private final SignedIn signedIn;
    private final SessionPeople people;
    private final Achievements achievements;
    private final AssessPractical assess;
    private final FormSubmission sent;
    private final QuestionLanguages languages;
    private final Clock clock;

    PracticalPages(
            Visitor visitor,
            SignedIn signedIn,
            SessionPeople people,
            Achievements achievements,
            AssessPractical assess,
            FormSubmission sent,
            QuestionLanguages languages,
            Clock clock) {
        this.clock = clock;
        this.languages = languages;
        this.sent = sent;
        this.visitor = visitor;
        this.signedIn = signedIn;
        this.people = people;
        this.achievements = achievements;
        this.assess = assess;
    }

    @GET
    @Permitted(by = TeachesSession.class)
    public TemplateInstance overview(@RestPath long id, @RestQuery String state) {
        boolean onlyOpen = "open".equals(state);
        Session session = session(id);
        List<Column> columns = achievements.asked(session).stream()
                .map(a -> new Column(a.id(), a.code(), a.content().title().in(visitor.language())))
                .toList();
        Map<Long, Map<Long, Achievements.Stand>> stands = achievements.practicals(id);
        List<Row> rows = people.present(id, visitor.language()).stream()
                .map(who -> new Row(
                        who,
                        columns.stream()
                                .map(c -> new Cell(
                                        c,
                                        stands.getOrDefault(who.enrolmentId(), Map.of())
                                                .get(c.activityId())))
                                .toList()))
                .filter(row -> !onlyOpen || row.open() > 0)
                .toList();
        return new practicals(
                head(session),
                columns,
                rows,
                onlyOpen,
                rows.stream().mapToLong(Row::open).sum());
    }

    @GET
    @Path("{enrolmentId}/{activityId}")
    @Permitted(by = TeachesSession.class)
    public TemplateInstance show(@RestPath long id, @RestPath long enrolmentId, @RestPath long activityId) {
        return page(about(id, enrolmentId, activityId), null, null);
    }

    @POST
    @Path("{enrolmentId}/{activityId}")
    @Permitted(by = TeachesSession.class)
    public Response start(@RestPath long id, @RestPath long enrolmentId, @RestPath long activityId) {
        AssessPractical.Case about = about(id, enrolmentId, activityId);
        return sent.answer(() -> assess.start(about), address(about), why -> page(about, why, null));
    }

    @POST
    @Path("{enrolmentId}/{activityId}/steps/{code}")
    @Permitted(by = TeachesSession.class)
    public Response see(
            @RestPath long id,
            @RestPath long enrolmentId,
            @RestPath long activityId,
            @RestPath String code,
            @RestForm boolean done) {
        AssessPractical.Case about = about(id, enrolmentId, activityId);
        return sent.answer(
                () -> assess.see(about, code, done), address(about) + "#" + code, why -> page(about, why, null));
    }

    @POST
    @Path("{enrolmentId}/{activityId}/assessor")
    @Permitted(by = TeachesSession.class)
    public Response takeOver(@RestPath long id, @RestPath long enrolmentId, @RestPath long activityId) {
        AssessPractical.Case about = about(id, enrolmentId, activityId);
        return sent.answer(() -> assess.takeOver(about), address(about), why -> page(about, why, null));
    }

    /** Saves note and second assessor, and finishes where that button was pressed. */
    @POST
    @Path("{enrolmentId}/{activityId}/result")
    @Permitted(by = TeachesSession.class)
    public Response finish(
            @RestPath long id,
            @RestPath long enrolmentId,
            @RestPath long activityId,
            @RestForm String second,
            @RestForm String note,
            @RestForm boolean stopped,
            @RestForm boolean finish,
            @RestForm String observedAt) {
        AssessPractical.Case about = about(id, enrolmentId, activityId);
        return sent.answer(
                () -> {
                    AssessPractical.Remarks remarks = new AssessPractical.Remarks(second(about, second), note);
                    if (finish) {
                        assess.finish(
                                about,
                                remarks,
                                new AssessPractical.End(stopped, DeviceTime.lately(observedAt, clock.instant())));
                    } else {
                        assess.describe(about, remarks);
                    }
                },
                address(about),
                why -> page(about, why, note));
    }

    private AssessPractical.Case about(long id, long enrolmentId, long activityId) {
        Session session = session(id);
        Activity activity = Activity.<Activity>find(
                        "id = ?1 and courseVersion.id = ?2 and kind = ?3",
                        activityId,
                        session.courseVersion.id,
                        Activity.Kind.PRACTICAL)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
        if (org.omuz.training.session.Enrolment.count("id = ?1 and session.id = ?2", enrolmentId, id) == 0) {
            throw new NotFoundException();
        }
        return new AssessPractical.Case(session, enrolmentId, activity, signedIn.person());
    }

    private static Session session(long id) {
        return Session.withCourse(id).orElseThrow(NotFoundException::new);
    }

    private SessionHead head(Session session) {
        return SessionHead.of(session, visitor.language());
    }

    private static Person second(AssessPractical.Case about, String typed) {
        return about.session().instructors.stream()
                .filter(p -> ("" + p.id).equals(typed))
                .findFirst()
                .orElse(null);
    }

    private checklist page(AssessPractical.Case about, Refusal why, String typed) {
        SessionPeople.Who who = people.of(about.session().id, visitor.language()).stream()
                .filter(w -> w.enrolmentId() == about.enrolmentId())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        List<Practical> all = Practical.of(about.enrolmentId(), about.activity().id);
        ChecklistView view = ChecklistView.of(about, who, all, address(about), visitor.language());
        String note = typed != null
                ? typed
                : view.latest() == null ? "" : view.latest().note();
        String problem = why == null ? null : why.reason();
        return new checklist(
                head(about.session()),
                view,
                problem,
                why != null && "steps".equals(why.field()),
                note,
                languages.steps(about.activity().content.checklist()));
    }

    private static String address(AssessPractical.Case about) {
        return "/teach/sessions/" + about.session().id + "/practicals/" + about.enrolmentId() + "/"
                + about.activity().id;
    }
}
