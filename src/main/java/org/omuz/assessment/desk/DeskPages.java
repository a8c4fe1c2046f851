package org.omuz.assessment.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Permitted;
import org.omuz.shared.Visitor;
import org.omuz.shared.find.SortKey;
import org.omuz.training.session.Session;
import org.omuz.training.session.SessionHead;
import org.omuz.training.session.TeachesSession;

/** The session desk: the roster, and the ways to everything an instructor does with it. */
@Path("/teach/sessions")
@Transactional
@RolesAllowed({"instructor", "administrator"})
public class DeskPages {

    /** {@code completable}: open, and the last day has come. */
    record Stage(Session.State state, boolean running, boolean completable, String cancelReason, String teachers) {}

    record Figures(long taken, long seats, Roster.Today today, long practicalsOpen, long testPassed) {}

    /** Of the roster: everybody, or who passed the post-test. */
    record Shown(boolean passed, long practicals) {}

    @CheckedTemplate(basePath = "teach")
    record desk(SessionHead session, Stage stage, Figures figures, Shown shown, List<Roster.Line> roster, long version)
            implements TemplateInstance {}

    private final Visitor visitor;
    private final Roster roster;
    private final CentreDay day;

    DeskPages(Visitor visitor, Roster roster, CentreDay day) {
        this.visitor = visitor;
        this.roster = roster;
        this.day = day;
    }

    @GET
    @Path("{id}")
    @Permitted(by = TeachesSession.class)
    public TemplateInstance desk(@RestPath long id, @RestQuery String who) {
        Session session = Session.withCourse(id).orElseThrow(NotFoundException::new);
        Roster.Sheet sheet = roster.of(session, visitor.language());
        boolean passed = "passed".equals(who);
        return new desk(
                SessionHead.of(session, visitor.language()),
                stage(session),
                figures(session, sheet),
                new Shown(passed, sheet.practicals()),
                sheet.lines().stream()
                        .filter(line -> !passed || line.scores().passed())
                        .toList(),
                session.courseVersion.id);
    }

    private Stage stage(Session session) {
        boolean open = session.state == Session.State.OPEN;
        String teachers = String.join(
                ", ",
                session.instructors.stream()
                        .map(p -> p.fullName())
                        .sorted(SortKey.by(name -> name))
                        .toList());
        return new Stage(
                session.state,
                open && session.covers(day.today()),
                open && !day.today().isBefore(session.endsOn),
                session.cancelReason,
                teachers);
    }

    private static Figures figures(Session session, Roster.Sheet sheet) {
        return new Figures(
                session.taken,
                session.seats,
                sheet.today(),
                sheet.lines().stream().mapToLong(Roster.Line::practicalsOpen).sum(),
                sheet.lines().stream().filter(l -> l.scores().passed()).count());
    }
}
