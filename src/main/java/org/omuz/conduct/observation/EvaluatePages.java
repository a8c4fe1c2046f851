package org.omuz.conduct.observation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.omuz.conduct.act.Observe;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.run.CommandId;
import org.omuz.conduct.run.DatabaseTime;
import org.omuz.conduct.run.EvaluatesRun;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.OnDevice;
import org.omuz.conduct.run.SignedInMember;
import org.omuz.conduct.run.StaffsRun;
import org.omuz.shared.Permitted;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;
import org.omuz.shared.content.ContentHash;
import org.omuz.shared.form.FormSubmission;
import org.omuz.shared.form.Refusal;

/** An evaluator's page: making an observation, the own ones, taking one back. */
@Path("/runs/{id}/evaluate")
@Authenticated
@Transactional
public class EvaluatePages {
    /** @param about id of the observation whose withdrawal was refused, or null where the new one was */
    record Problem(String reason, String field, String about) {}

    @CheckedTemplate(basePath = "observation")
    record evaluate(EvaluateView it, ObservationForm form, Problem problem, String click) implements TemplateInstance {}

    private final EvaluateViews views;
    private final Observe observe;
    private final SignedInMember self;
    private final Visitor visitor;
    private final FormSubmission sent;
    private final DatabaseTime time;
    private final OnDevice device;

    EvaluatePages(
            EvaluateViews views,
            Observe observe,
            SignedInMember self,
            Visitor visitor,
            FormSubmission sent,
            DatabaseTime time,
            OnDevice device) {
        this.views = views;
        this.observe = observe;
        this.self = self;
        this.visitor = visitor;
        this.sent = sent;
        this.time = time;
        this.device = device;
    }

    @GET
    @Permitted(by = EvaluatesRun.class)
    public TemplateInstance evaluate(@RestPath long id) {
        Member me = me(id);
        device.mayKeep(me);
        return page(me, ObservationForm.EMPTY, null);
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @Permitted(by = EvaluatesRun.class)
    public Response observe(@RestPath long id, @RestForm FileUpload photo) {
        Member me = me(id);
        ObservationForm form = ObservationForm.of(sent);
        return sent.checkedBy(() -> Observe.refuseFaults(form.read(null, time.shown())))
                .answer(
                        () -> keep(me, form, photo),
                        "/runs/" + id + "/evaluate#own",
                        why -> page(me, form, problem(why, null)));
    }

    private void keep(Member me, ObservationForm form, FileUpload photo) {
        byte[] bytes = photo == null || photo.size() == 0 ? null : bytes(photo);
        RunEvent.Observed what = form.read(bytes == null ? null : ContentHash.of(bytes), time.shown());
        if (bytes != null) {
            Photo.keep(me.run.id, what.id(), bytes);
        }
        observe.observe(me, what);
    }

    private static byte[] bytes(FileUpload photo) {
        if (photo.size() > Photo.LARGEST) {
            throw Rejected.in("photo", EvaluateMessages.class, m -> m.photoTooLarge(Photo.LARGEST >> 20));
        }
        try {
            byte[] bytes = Files.readAllBytes(photo.uploadedFile());
            Photo.typeOf(bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @POST
    @Path("observations/{observation}/withdrawal")
    @Permitted(by = EvaluatesRun.class)
    public Response withdraw(
            @RestPath long id, @RestPath String observation, @RestForm String command, @RestForm String reason) {
        Member me = me(id);
        return sent.answer(
                () -> observe.withdraw(me, CommandId.of(command), observation, reason),
                "/runs/" + id + "/evaluate#own",
                why -> page(me, ObservationForm.EMPTY, problem(why, observation)));
    }

    /** The photo of an observation, for the staff. */
    @GET
    @Path("photos/{observation}")
    @Permitted(by = StaffsRun.class)
    public Response photo(@RestPath long id, @RestPath String observation) {
        return Photo.of(id, observation).orElseThrow(NotFoundException::new).page();
    }

    private Member me(long id) {
        return self.member(id);
    }

    private Problem problem(Refusal why, String about) {
        return new Problem(why.reason(), why.field(), about);
    }

    private TemplateInstance page(Member me, ObservationForm form, Problem problem) {
        return new evaluate(views.of(me), form, problem, CommandId.fresh());
    }
}
