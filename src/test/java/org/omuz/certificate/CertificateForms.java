package org.omuz.certificate;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.omuz.agency.Officers;
import org.omuz.shared.form.FormCase;
import org.omuz.shared.form.FormCase.Filled;
import org.omuz.shared.form.FormCases;

@ApplicationScoped
@Unremovable
class CertificateForms implements FormCases {
    private final Completions completions;

    CertificateForms(Completions completions) {
        this.completions = completions;
    }

    @Override
    public List<FormCase> forms() {
        return List.of(new FormCase("/centre/certificates/{id}/revoke", "administrator", () -> {
            long id = completions.of(Officers.customsOfficer()).get(0).id;
            return new Filled("/centre/certificates/" + id, Map.of("reason", "Printed with another's name", "confirmed", "true"));
        }));
    }
}
