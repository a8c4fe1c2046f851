package org.omuz.conduct.evaluation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.audit.AuditTrail;
import org.omuz.conduct.Click;
import org.omuz.conduct.DirectsRun;
import org.omuz.conduct.Member;
import org.omuz.conduct.Pictures;
import org.omuz.conduct.ReleaseObservations;
import org.omuz.conduct.Run;
import org.omuz.conduct.observation.Photo;
import org.omuz.shared.Permitted;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;

/** The after-action report of a run, and the release of what was observed as evidence. */
@Path("/runs/{id}/report")
@Transactional
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ReportPages {
    /**
     * What whoever looks may do now.
     *
     * @param edit rate jointly and write remarks
     * @param releasable how many observations of officers are no evidence yet
     * @param me own place in the run, or null
     */
    record Rights(boolean edit, boolean plan, boolean direct, long releasable, boolean names, Long me) {
        public boolean mayWithdraw(Long author) {
            return direct || plan && me.equals(author);
        }

        /** What has become evidence is the director's to take back. */
        public boolean mayWithdraw(Report.Note note) {
            return !note.withdrawn() && (direct || !note.released() && mayWithdraw(note.author()));
        }
    }

    /** @param task code and wording */
    record Releasable(String task, Report.Observation observation) {}

    @CheckedTemplate(basePath = "evaluation")
    record report(long id, Report report, Rights may, List<Report.Rated> scale) implements TemplateInstance {}

    @CheckedTemplate(basePath = "evaluation")
    record release(long id, String title, List<Releasable> observations, String click, String problem) implements TemplateInstance {}

    private final Reports reports;
    private final Reviewer reviewer;
    private final Pictures pictures;
    private final ReleaseObservations releaseObservations;
    private final AuditTrail trail;
    private final Visitor visitor;

    ReportPages(
            Reports reports,
            Reviewer reviewer,
            Pictures pictures,
            ReleaseObservations releaseObservations,
            AuditTrail trail,
            Visitor visitor) {
        this.reports = reports;
        this.reviewer = reviewer;
        this.pictures = pictures;
        this.releaseObservations = releaseObservations;
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
        return new report(id, report, rights(run, names), Reports.scale(visitor.wording(EvaluationMessages.class)));
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
        long releasable = directs && run.isOver() && !run.rehearsal
                ? pictures.ofStaff(run, picture -> ReleaseObservations.releasable(picture).size())
                : 0;
        return new Rights(
                evaluates && run.state == Run.State.HOT_WASH,
                evaluates && run.isOver(),
                directs,
                releasable,
                names,
                me == null ? null : me.id);
    }

    @GET
    @Path("release")
    @Permitted(by = DirectsRun.class)
    public TemplateInstance askRelease(@RestPath long id) {
        return release(id, null);
    }

    @POST
    @Path("release")
    @Permitted(by = DirectsRun.class)
    public Response released(@RestPath long id, @RestForm String click, @RestForm List<String> observations) {
        try {
            releaseObservations.release(reviewer.member(id), Reviewer.click(click), observations::contains);
            return Response.seeOther(URI.create("/runs/" + id + "/report")).build();
        } catch (Rejected refused) {
            return Response.status(422).entity(release(id, refused.reason(visitor.language()))).build();
        }
    }

    /** Officers are told by name: the director answers for what becomes their evidence. */
    private TemplateInstance release(long id, String problem) {
        Run run = Run.findById(id);
        List<String> releasable = pictures.ofStaff(
                run, picture -> ReleaseObservations.releasable(picture).stream().map(o -> o.what().id()).toList());
        List<Releasable> observations = reports.of(run, visitor.language(), true).objectives().stream()
                .flatMap(objective -> objective.tasks().stream())
                .flatMap(task -> task.seen().stream().map(seen -> new Releasable(task.code() + " " + task.text(), seen)))
                .filter(one -> releasable.contains(one.observation().id()))
                .toList();
        return new release(id, run.title, observations, Click.fresh(), problem);
    }
}
