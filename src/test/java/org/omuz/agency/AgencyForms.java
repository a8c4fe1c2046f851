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
                    return new Filled(
                            "/centre/agencies/new",
                            Map.of("code", code(), "english", "Border Troops", "country", "TJ"));
                }),
                new FormCase(
                        "/centre/agencies/{id}",
                        ADMINISTRATOR,
                        () -> new Filled(
                                "/centre/agencies/" + Officers.agency(code()).id + "/edit",
                                Map.of("russian", "Погранвойска"))),
                new FormCase(
                        "/centre/agencies/{id}/stations/{station}",
                        ADMINISTRATOR,
                        () -> new Filled(
                                "/centre/agencies/" + Officers.agency("T-CUSTOMS").id + "/stations/0",
                                Map.of("code", code(), "english", "Bridge"))),
                new FormCase("/centre/agencies/{id}/stations/{station}", ADMINISTRATOR, () -> {
                    DutyStation station = Officers.station(code(), "T-CUSTOMS");
                    return new Filled(
                            "/centre/agencies/" + Officers.agency("T-CUSTOMS").id + "/stations/" + station.id,
                            Map.of());
                }),
                new FormCase("/centre/people", ADMINISTRATOR, () -> {
                    Officers.agency("T-CUSTOMS");
                    return new Filled(
                            "/centre/people/new",
                            Map.of(
                                    "personnelNumber",
                                    code(),
                                    "familyName",
                                    "Қодиров",
                                    "givenName",
                                    "Фаррух",
                                    "agency",
                                    "T-CUSTOMS",
                                    "namesake",
                                    "true"));
                }),
                new FormCase(
                        "/centre/people/{id}",
                        ADMINISTRATOR,
                        () -> new Filled("/centre/people/" + Officers.customsOfficer().id + "/edit", Map.of())),
                new FormCase(
                        "/centre/people/{id}/postings/{posting}/end",
                        ADMINISTRATOR,
                        () -> new Filled(
                                "/centre/people/" + Officers.customsOfficer().id, Map.of("until", "2026-06-30"))));
    }

    @Override
    public Map<String, String> without() {
        String correcting = "days and a reason, tried by PeopleFormsTest";
        String account = "a click; asks Keycloak, tried with it";
        return Map.ofEntries(
                Map.entry("/centre/countries", "a click; takes in a file of the centre"),
                Map.entry("/centre/people/import", IMPORTED),
                Map.entry("/centre/people/import/{id}", IMPORTED),
                Map.entry("/centre/people/accounts", account),
                Map.entry("/centre/people/accounts/{batch}/handed-over", account),
                Map.entry("/centre/people/accounts/{batch}/stop", account),
                Map.entry("/centre/people/accounts/{batch}/undo", account),
                Map.entry("/centre/people/{id}/account", account),
                Map.entry("/centre/people/{id}/account/undo", account),
                Map.entry("/centre/people/{id}/leave", correcting),
                Map.entry("/centre/people/{id}/return", account),
                Map.entry("/centre/people/{id}/postings/{posting}/correct", correcting),
                Map.entry("/centre/people/{id}/postings/{posting}/remove", correcting),
                Map.entry(
                        "/centre/people/{id}/postings",
                        "tried by PeoplePagesTest: roles come from the framework, which lies above"));
    }
}
