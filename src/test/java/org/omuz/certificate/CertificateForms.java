package org.omuz.certificate;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.omuz.agency.Officers;
import org.omuz.qualification.source.WithdrawEvidence;
import org.omuz.shared.form.FormCase;
import org.omuz.shared.form.FormCase.Filled;
import org.omuz.shared.form.FormCases;

@ApplicationScoped
@Unremovable
class CertificateForms implements FormCases {
    private final Completions completions;
    private final WithdrawEvidence withdraw;

    CertificateForms(Completions completions, WithdrawEvidence withdraw) {
        this.completions = completions;
        this.withdraw = withdraw;
    }

    @Override
    public List<FormCase> forms() {
        return List.of(
                new FormCase("/centre/certificates/{id}/revoke", "administrator", () -> {
                    long id = completions.of(Officers.customsOfficer()).get(0).id;
                    return new Filled(
                            "/centre/certificates/" + id,
                            Map.of("reason", "Printed with another's name", "confirmed", "true"));
                }),
                new FormCase("/centre/certificates/{id}/keep", "administrator", () -> {
                    Credential issued =
                            completions.of(Officers.customsOfficer()).get(0);
                    QuarkusTransaction.requiringNew()
                            .run(() ->
                                    withdraw.withdraw(issued.evidenceIds.get(0), "Marked by mistake", "administrator"));
                    return new Filled(
                            "/centre/certificates/" + issued.id, Map.of("kept", "The other evidence holds it"));
                }));
    }
}
