package org.omuz.qualification.record;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.agency.Person;
import org.omuz.agency.signin.SignedIn;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.qualification.evidence.RestsOnEvidence;
import org.omuz.qualification.source.WithdrawEvidence;
import org.omuz.shared.Rejected;
import org.omuz.shared.form.FormSubmission;

/** Asks for the reason, says what is lost, and withdraws a row of evidence. */
@Path("/centre/evidence/{id}/withdraw")
@Transactional
@RolesAllowed("administrator")
@Produces(MediaType.TEXT_HTML)
public class WithdrawalPages {

    @CheckedTemplate(basePath = "qualification")
    record withdraw(Person person, RecordView.EvidenceRow row, List<String> lost, String reason, String problem)
            implements TemplateInstance {}

    private final RecordViews views;
    private final Consequences consequences;
    private final Instance<RestsOnEvidence> resting;
    private final WithdrawEvidence act;
    private final Validator validator;
    private final FormSubmission sent;
    private final SignedIn signedIn;

    WithdrawalPages(
            RecordViews views,
            Consequences consequences,
            @Any Instance<RestsOnEvidence> resting,
            WithdrawEvidence act,
            Validator validator,
            FormSubmission sent,
            SignedIn signedIn) {
        this.views = views;
        this.consequences = consequences;
        this.resting = resting;
        this.act = act;
        this.validator = validator;
        this.sent = sent;
        this.signedIn = signedIn;
    }

    @GET
    public TemplateInstance ask(@RestPath long id) {
        return confirmation(id, "", null);
    }

    @POST
    public Response withdraw(@RestPath long id, @BeanParam WithdrawalForm form) {
        return sent.answer(
                () -> {
                    refuseFaulty(form);
                    act.withdraw(id, form.reason().strip(), signedIn.subject());
                    Evidence row = Evidence.findById(id);
                    return "/centre/people/" + row.person.id + "/evidence";
                },
                why -> confirmation(id, form.reason(), why.reason()));
    }

    private void refuseFaulty(WithdrawalForm form) {
        validator.validate(form).stream().findFirst().ifPresent(fault -> {
            boolean empty = fault.getMessage().equals("required");
            throw Rejected.in(
                    "reason", QualificationMessages.class, say -> empty ? say.reasonRequired() : say.reasonTooLong());
        });
    }

    private TemplateInstance confirmation(long id, String reason, String problem) {
        Evidence evidence = Evidence.<Evidence>findByIdOptional(id).orElseThrow(NotFoundException::new);
        RecordView.EvidenceRow row = views.of(evidence.person).evidence().stream()
                .filter(candidate -> candidate.id() == id)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        List<String> lost = new ArrayList<>(consequences.of(evidence));
        resting.forEach(above -> lost.addAll(above.without(evidence)));
        return new withdraw(evidence.person, row, lost, reason == null ? "" : reason, problem);
    }
}
