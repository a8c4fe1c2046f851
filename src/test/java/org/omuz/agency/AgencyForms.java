package org.omuz.agency;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omuz.shared.form.FormCase;
import org.omuz.shared.form.FormCase.Filled;
import org.omuz.shared.form.FormCases;

@ApplicationScoped
@Unremovable
class AgencyForms implements FormCases {
    private static final String ADMINISTRATOR = "administrator";
    private static final String IMPORTED = "a file; what it may hold is tried with the import";

    private static String code() {
        return "F" + UUID.randomUUID().toString().substring(0, 12);
    }

    @Override
    public List<FormCase> forms() {
        return List.of(
                new FormCase("/centre/agencies", ADMINISTRATOR, () -> {
                    Officers.country("TJ");
                    return new Filled("/centre/agencies/new", Map.of("code", code(), "english", "Border Troops", "country", "TJ"));
                }),
                new FormCase("/centre/agencies/{id}", ADMINISTRATOR, () ->
                        new Filled("/centre/agencies/" + Officers.agency(code()).id + "/edit", Map.of("russian", "Погранвойска"))),
                new FormCase("/centre/agencies/{id}/stations/{station}", ADMINISTRATOR, () -> new Filled(
                        "/centre/agencies/" + Officers.agency("T-CUSTOMS").id + "/stations/0", Map.of("code", code(), "english", "Bridge"))),
                new FormCase("/centre/agencies/{id}/stations/{station}", ADMINISTRATOR, () -> {
                    DutyStation station = Officers.station(code(), "T-CUSTOMS");
                    return new Filled("/centre/agencies/" + Officers.agency("T-CUSTOMS").id + "/stations/" + station.id, Map.of());
                }),
                new FormCase("/centre/people", ADMINISTRATOR, () -> {
                    Officers.agency("T-CUSTOMS");
                    return new Filled("/centre/people/new", Map.of(
                            "personnelNumber", code(), "familyName", "Қодиров", "givenName", "Фаррух", "agency", "T-CUSTOMS"));
                }),
                new FormCase("/centre/people/{id}", ADMINISTRATOR, () ->
                        new Filled("/centre/people/" + Officers.customsOfficer().id + "/edit", Map.of())),
                new FormCase("/centre/people/{id}/postings/{posting}/end", ADMINISTRATOR, () ->
                        new Filled("/centre/people/" + Officers.customsOfficer().id, Map.of("until", "2026-06-30"))));
    }

    @Override
    public Map<String, String> without() {
        return Map.of(
                "/centre/countries", "a click; takes in a file of the centre",
                "/centre/people/import", IMPORTED,
                "/centre/people/import/{id}", IMPORTED,
                "/centre/people/accounts", "a choice; asks Keycloak, tried with it",
                "/centre/people/{id}/account", "a click; asks Keycloak, tried with it",
                "/second-factor", "a click; goes on to Keycloak",
                "/centre/people/{id}/postings", "tried by PeoplePagesTest: roles come from the framework, which lies above");
    }
}
