package org.omuz.qualification.evidence;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.qualification.DeliveredCourse;
import org.omuz.qualification.source.Qualified;
import org.omuz.shared.form.FormCase;
import org.omuz.shared.form.FormCase.Filled;
import org.omuz.shared.form.FormCases;

@ApplicationScoped
@Unremovable
class QualificationForms implements FormCases {
    @Override
    public List<FormCase> forms() {
        return List.of(
                new FormCase("/centre/evidence/{id}/withdraw", "administrator", () -> {
                    Qualified.framework();
                    Person officer = Officers.customsOfficer();
                    Qualified.holds(officer, "SAF-2", 2, DeliveredCourse.TODAY);
                    long practical = Qualified.evidenceOf(officer).stream()
                            .filter(row -> row.kind == Evidence.Kind.OP)
                            .findFirst()
                            .orElseThrow()
                            .id;
                    return new Filled(
                            "/centre/evidence/" + practical + "/withdraw", Map.of("reason", "Assessed by mistake"));
                }),
                new FormCase("/centre/people/{id}/evidence/new", "administrator", () -> {
                    Qualified.framework();
                    Person officer = Officers.customsOfficer();
                    return new Filled(
                            "/centre/people/" + officer.id + "/evidence/new",
                            Map.of(
                                    "kind", "WP",
                                    "competency", "SAF-2",
                                    "level", "2",
                                    "on", DeliveredCourse.TODAY.toString(),
                                    "months", "6",
                                    "rests", "Log 12/2026"));
                }),
                new FormCase("/agency/who/views", "manager", () -> {
                    Qualified.framework();
                    return new Filled("/agency/who", Map.of("name", "Who lacks detection"));
                }),
                new FormCase("/centre/who/views", "administrator", () -> {
                    Qualified.framework();
                    return new Filled(
                            "/centre/who?agency=" + Officers.customsOfficer().agency.id,
                            Map.of("name", "Who lacks detection"));
                }));
    }

    @Override
    public Map<String, String> without() {
        return Map.of(
                "/centre/awards/{id}/derive", "nothing is typed",
                "/centre/rules/{id}/adopt", "nothing is typed",
                "/centre/rules/{id}/take-back", "nothing is typed",
                "/centre/rules/{id}/propose", "a draft is needed: RuleBookPagesTest",
                "/agency/who/views/{id}/delete", "nothing is typed",
                "/centre/who/views/{id}/delete", "nothing is typed");
    }
}
