package org.omuz.conduct.evaluation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.audit.AuditTrail;
import org.omuz.conduct.act.ReleaseObservations;
import org.omuz.conduct.journal.RunProjections;
import org.omuz.conduct.observation.Photo;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.run.SignedInMember;
import org.omuz.exercise.model.ExerciseShelf;
import org.omuz.shared.Permitted;
import org.omuz.shared.Visitor;

/** The after-action report of a run. */
@Path("/runs/{id}/report")
@Transactional
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ReportPages {
    /**
     * What whoever looks may do now.
     *
     * @param edit rate jointly, write remarks, plan corrective actions
     * @param closed whether the run is closed: then evidence alone is taken back
     * @param waiting observations that are nobody's evidence
     * @param me own place in the run, or null
     */
    record Rights(boolean edit, boolean closed, boolean direct, Waiting waiting, boolean names, Long me) {
        public boolean mayWithdraw(Long author) {
            return !closed && (direct || edit && me.equals(author));
        }

        /** What has become evidence is the director's to take back. */
        public boolean mayWithdraw(Report.Note note) {
            return !note.withdrawn() && (note.released() ? direct : mayWithdraw(note.author()));
        }
    }

    /**
     * @param releasable can become evidence; {@code barren} names officers and cannot, as its task names no competency
     */
    record Waiting(long releasable, long barren) {
        static final Waiting NOTHING = new Waiting(0, 0);
    }

    @CheckedTemplate(basePath = "evaluation")
    record report(long id, Report report, Rights may, List<Report.Rated> scale) implements TemplateInstance {}

    private final Reports reports;
    private final SignedInMember reviewer;
    private final RunProjections projections;
    private final ExerciseShelf shelf;
    private final AuditTrail trail;
    private final Visitor visitor;

    ReportPages(
            Reports reports,
            SignedInMember reviewer,
            RunProjections projections,
            ExerciseShelf shelf,
            AuditTrail trail,
            Visitor visitor) {
        this.reports = reports;
        this.reviewer = reviewer;
        this.projections = projections;
        this.shelf = shelf;
        this.trail = trail;
        this.visitor = visitor;
    }

    /** @param names whether people are to be named; that somebody asked is kept in the audit trail */
    @GET
    @Permitted(by = ReviewsRun.class)
    public TemplateInstance show(@RestPath long id, @RestQuery boolean names) {
        Run run = Run.findById(id);
        if (names) {
            trail.record("ReportNamesShown", "Run", id, Map.of("run", run.title));
        }
        Report report = reports.of(run, visitor.language(), names);
        return new report(id, report, rights(run, names), Reports.scale(visitor.language()));
    }

    /** The photo of an observation, for whoever reads the report. */
    @GET
    @Path("photos/{observation}")
    @Permitted(by = ReviewsRun.class)
    public Response photo(@RestPath long id, @RestPath String observation) {
        return Photo.of(id, observation).orElseThrow(NotFoundException::new).page();
    }

    private Rights rights(Run run, boolean names) {
        Member me = reviewer.in(run.id).orElse(null);
        boolean evaluates = me != null && me.role.evaluates();
        boolean directs = me != null && me.role == Member.Role.DIRECTOR;
        Waiting waiting = directs && run.isOver() && !run.rehearsal ? waiting(run) : Waiting.NOTHING;
        return new Rights(
                evaluates && run.state == Run.State.HOT_WASH,
                run.state == Run.State.CLOSED,
                directs,
                waiting,
                names,
                me == null ? null : me.id);
    }

    private Waiting waiting(Run run) {
        var exercise = run.played(shelf);
        return projections.ofStaff(
                run,
                projection -> new Waiting(
                        ReleaseObservations.releasable(projection, exercise).size(),
                        ReleaseObservations.barren(projection, exercise).stream()
                                .filter(ReleaseObservations::isOfOfficers)
                                .count()));
    }
}
