package org.omuz.certificate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Visitor;
import org.omuz.shared.form.FormSubmission;

/** One certificate before the administrator, who may revoke it, or keep it in force after a review. */
@Path("/centre/certificates")
@RolesAllowed("administrator")
@Transactional
public class RevocationPages {

    /** @param problems field, or empty for the whole, to what is wrong with it */
    record Form(String reason, String version, Map<String, String> problems) {}

    record Record(long personId, String number, String token, String sha256, boolean toReview) {}

    record Decided(String by, String reason) {}

    @CheckedTemplate(basePath = "certificate")
    record certificate(long id, VerifiedCertificate shown, Record kept, Decided reviewed, Decided revoked, Form form)
            implements TemplateInstance {}

    private final RevokeCertificate revoke;
    private final KeepInForce keep;
    private final FormSubmission sent;
    private final Visitor visitor;
    private final CentreDay day;
    private final SecurityIdentity identity;

    RevocationPages(
            RevokeCertificate revoke,
            KeepInForce keep,
            FormSubmission sent,
            Visitor visitor,
            CentreDay day,
            SecurityIdentity identity) {
        this.revoke = revoke;
        this.keep = keep;
        this.sent = sent;
        this.visitor = visitor;
        this.day = day;
        this.identity = identity;
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath long id) {
        Credential credential = known(id);
        return page(credential, new Form("", "" + credential.version, Map.of()));
    }

    @POST
    @Path("{id}/revoke")
    public Response revoke(@RestPath long id, @BeanParam RevocationForm form) {
        known(id);
        return sent.checkedBy(() -> RevokeCertificate.refuseUnconfirmed(form))
                .answer(
                        () -> revoke.revoke(id, form, identity.getPrincipal().getName()),
                        "/centre/certificates/" + id,
                        why -> page(
                                known(id),
                                new Form(form.reason() == null ? "" : form.reason(), form.version(), why.problems())));
    }

    @POST
    @Path("{id}/keep")
    public Response keep(@RestPath long id, @RestForm String kept, @RestForm String version) {
        known(id);
        return sent.answer(
                () -> keep.keep(id, version, kept, identity.getPrincipal().getName()),
                "/centre/certificates/" + id,
                why -> page(known(id), new Form("", version, why.problems())));
    }

    private certificate page(Credential credential, Form form) {
        return new certificate(
                credential.id,
                VerifiedCertificate.of(credential, visitor, day.today()),
                new Record(
                        credential.person.id,
                        credential.person.personnelNumber,
                        credential.token,
                        credential.pdfSha256,
                        credential.toReview),
                credential.reviewedAt == null ? null : new Decided(credential.reviewedBy, credential.reviewedReason),
                credential.revokedAt == null ? null : new Decided(credential.revokedBy, credential.revokedReason),
                form);
    }

    private static Credential known(long id) {
        return Credential.<Credential>find("from Credential c join fetch c.person where c.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }
}
