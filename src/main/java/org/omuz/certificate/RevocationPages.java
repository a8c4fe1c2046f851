package org.omuz.certificate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Visitor;

/** One certificate before the administrator, who may revoke it, or keep it in force after a review. */
@Path("/centre/certificates")
@RolesAllowed("administrator")
@Transactional
public class RevocationPages {

    /** @param problems what is wrong with the form as sent: a field's name, or empty */
    record Form(String reason, int version, List<String> problems) {
        public boolean lacks(String field) {
            return problems.contains(field);
        }
    }

    record Record(long personId, String number, String token, String sha256, boolean toReview) {}

    record Revoked(String by, String reason) {}

    @CheckedTemplate(basePath = "certificate")
    record certificate(long id, VerifiedCertificate shown, Record kept, Revoked revoked, Form form)
            implements TemplateInstance {}

    private final RevokeCertificate revoke;
    private final KeepInForce keep;
    private final Validator validator;
    private final Visitor visitor;
    private final CentreDay day;
    private final SecurityIdentity identity;

    RevocationPages(
            RevokeCertificate revoke,
            KeepInForce keep,
            Validator validator,
            Visitor visitor,
            CentreDay day,
            SecurityIdentity identity) {
        this.revoke = revoke;
        this.keep = keep;
        this.validator = validator;
        this.visitor = visitor;
        this.day = day;
        this.identity = identity;
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath long id) {
        Credential credential = known(id);
        return page(credential, new Form("", credential.version, List.of()));
    }

    @POST
    @Path("{id}/revoke")
    public Response revoke(@RestPath long id, @BeanParam RevocationForm form) {
        Credential credential = known(id);
        List<String> faults = validator.validate(form).stream()
                .map(fault -> fault.getPropertyPath().toString())
                .toList();
        if (!faults.isEmpty() && credential.state != Credential.State.REVOKED) {
            String typed = form.reason() == null ? "" : form.reason();
            int seen = form.version() == null ? credential.version : form.version();
            return Response.status(422).entity(page(credential, new Form(typed, seen, faults))).build();
        }
        int seen = form.version() == null ? credential.version : form.version();
        revoke.revoke(id, seen, form.reason(), identity.getPrincipal().getName());
        return Response.seeOther(URI.create("/centre/certificates/" + id)).build();
    }

    @POST
    @Path("{id}/keep")
    public Response keep(@RestPath long id, @RestForm String reason, @RestForm Integer version) {
        Credential credential = known(id);
        String said = reason == null ? "" : reason.strip();
        int seen = version == null ? credential.version : version;
        if (said.isEmpty() || said.length() > Credential.LONGEST_REASON) {
            return Response.status(422).entity(page(credential, new Form("", seen, List.of("kept")))).build();
        }
        keep.keep(id, seen, said);
        return Response.seeOther(URI.create("/centre/certificates/" + id)).build();
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
                credential.revokedAt == null ? null : new Revoked(credential.revokedBy, credential.revokedReason),
                form);
    }

    private static Credential known(long id) {
        return Credential.<Credential>find("from Credential c join fetch c.person where c.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }
}
