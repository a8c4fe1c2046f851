package org.omuz.qualification.whatif;

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
class StaffingForms implements FormCases {
    @Override
    public List<FormCase> forms() {
        return List.of(
                new FormCase("/centre/staffing/post", "administrator", () -> {
                    Qualified.framework();
                    Person officer = Officers.customsOfficer();
                    long station = Officers.station("T-CUSTOMS-BRIDGE", "T-CUSTOMS").id;
                    return new Filled(
                            "/centre/staffing/post?station=" + station + "&role=FLO-CU&agency=" + officer.agency.id,
                            Map.of("minimum", "3"));
                }),
                new FormCase("/centre/staffing-rights", "administrator", () -> {
                    Person manager = Supposed.manager();
                    return new Filled(
                            "/centre/staffing-rights",
                            Map.of("number", manager.personnelNumber, "because", "Plans the posts"));
                }),
                new FormCase("/centre/what-if", "administrator", () -> {
                    Qualified.framework();
                    return new Filled(
                            "/centre/what-if?agency=" + Officers.customsOfficer().agency.id,
                            Map.of(
                                    "name",
                                    "Next spring",
                                    "looksAt",
                                    DeliveredCourse.TODAY.plusMonths(3).toString()));
                }),
                new FormCase("/centre/what-if/{id}", "administrator", () -> {
                    WhatIf it = Supposed.one(Officers.customsOfficer().agency);
                    return new Filled(Supposed.page(it), Map.of("name", "Later"));
                }),
                new FormCase("/centre/what-if/{id}/changes", "administrator", () -> {
                    Person officer = Officers.customsOfficer();
                    WhatIf it = Supposed.one(officer.agency);
                    return new Filled(
                            Supposed.page(it),
                            Map.of(
                                    "kind",
                                    "TRANSFER",
                                    "person",
                                    officer.personnelNumber,
                                    "station",
                                    "" + Officers.station("T-CUSTOMS-BRIDGE", "T-CUSTOMS").id,
                                    "role",
                                    "FLO-CU",
                                    "from",
                                    DeliveredCourse.TODAY.toString()));
                }));
    }

    @Override
    public Map<String, String> without() {
        String same = "the same form as under /centre";
        return Map.of(
                "/agency/staffing/post", same,
                "/agency/what-if", same,
                "/agency/what-if/{id}", same,
                "/agency/what-if/{id}/changes", same,
                "/centre/staffing-rights/{id}/revoke", "nothing is typed",
                "/agency/what-if/{id}/changes/{number}/drop", "nothing is typed",
                "/centre/what-if/{id}/changes/{number}/drop", "nothing is typed",
                "/agency/what-if/{id}/delete", "nothing is typed",
                "/centre/what-if/{id}/delete", "nothing is typed");
    }
}
