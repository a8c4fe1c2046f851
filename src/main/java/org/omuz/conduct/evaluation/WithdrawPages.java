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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.conduct.act.Observe;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.journal.RunProjections;
import org.omuz.conduct.run.CommandId;
import org.omuz.conduct.run.EvaluatesRun;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.run.SignedInMember;
import org.omuz.shared.Permitted;
import org.omuz.shared.form.FormSubmission;

/**
 * Taking back an observation or a remark, by who made it or by the director, with the reason; what is evidence, by the
 * director.
 */
@Path("/runs/{id}/withdraw")
@Transactional
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class WithdrawPages {
    /** @param evidence whether officers lose a row of evidence by it */
    record What(String text, boolean evidence, Long author, String address) {}

    @CheckedTemplate(basePath = "evaluation")
    record withdrawal(long id, String title, What what, String reason, String click, String problem)
            implements TemplateInstance {}

    private final SignedInMember reviewer;
    private final RunProjections projections;
    private final Observe observe;
    private final FormSubmission sent;

    WithdrawPages(SignedInMember reviewer, RunProjections projections, Observe observe, FormSubmission sent) {
        this.reviewer = reviewer;
        this.projections = projections;
        this.observe = observe;
        this.sent = sent;
    }

    @GET
    @Path("observations/{observation}")
    @Permitted(by = EvaluatesRun.class)
    public TemplateInstance askObservation(@RestPath long id, @RestPath String observation) {
        return asked(id, observation(id, observation), "", null);
    }

    @POST
    @Path("observations/{observation}")
    @Permitted(by = EvaluatesRun.class)
    public Response observationWithdrawn(
            @RestPath long id, @RestPath String observation, @RestForm String reason, @RestForm String click) {
        What what = observation(id, observation);
        return done(
                id,
                what,
                reason,
                () -> observe.withdraw(reviewer.member(id), SignedInMember.click(click), observation, reason));
    }

    @GET
    @Path("remarks/{number}")
    @Permitted(by = EvaluatesRun.class)
    public TemplateInstance askRemark(@RestPath long id, @RestPath String number) {
        return asked(id, remark(id, number), "", null);
    }

    @POST
    @Path("remarks/{number}")
    @Permitted(by = EvaluatesRun.class)
    public Response remarkWithdrawn(
            @RestPath long id, @RestPath String number, @RestForm String reason, @RestForm String click) {
        What what = remark(id, number);
        return done(
                id,
                what,
                reason,
                () -> observe.withdrawNote(
                        reviewer.member(id), SignedInMember.click(click), Long.parseLong(number), reason));
    }

    private Response done(long id, What what, String reason, Runnable act) {
        return sent.answer(act, "/runs/" + id + "/report", why -> asked(id, what, reason, why.reason()));
    }

    private TemplateInstance asked(long id, What what, String reason, String problem) {
        Run run = Run.findById(id);
        return new withdrawal(id, run.title, what, reason == null ? "" : reason, CommandId.fresh(), problem);
    }

    private What observation(long id, String observation) {
        Run run = Run.findById(id);
        return mine(
                id,
                projections.ofStaff(
                        run,
                        projection -> projection
                                .observation(observation)
                                .filter(seen -> !seen.withdrawn())
                                .map(seen -> new What(
                                        seen.what().note(),
                                        projection.isReleased(seen),
                                        seen.entry().memberId,
                                        "/runs/" + id + "/withdraw/observations/" + observation))));
    }

    private What remark(long id, String number) {
        Run run = Run.findById(id);
        return mine(
                id,
                projections.ofStaff(
                        run,
                        projection -> projection.notes().stream()
                                .filter(note -> String.valueOf(note.entry().seq).equals(number))
                                .findFirst()
                                .map((RunProjection.Note note) -> new What(
                                        note.what().text(),
                                        false,
                                        note.entry().memberId,
                                        "/runs/" + id + "/withdraw/remarks/" + number))));
    }

    /** Who may not take it back is not shown it. */
    private What mine(long id, Optional<What> found) {
        Member me = reviewer.member(id);
        return found.filter(what -> me.role == Member.Role.DIRECTOR || !what.evidence() && me.id.equals(what.author()))
                .orElseThrow(NotFoundException::new);
    }
}
