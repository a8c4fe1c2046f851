package org.omuz.qualification.whatif;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.List;
import org.omuz.agency.Agency;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.qualification.DeliveredCourse;
import org.omuz.qualification.source.Qualified;
import org.omuz.qualification.staffing.StaffingRight;

/** Something supposed, and who may see it. */
final class Supposed {
    private Supposed() {}

    static WhatIf one(Agency agency, Change... changes) {
        Qualified.framework();
        return QuarkusTransaction.requiringNew().call(() -> {
            WhatIf it = new WhatIf();
            it.agency = agency;
            it.name = "Supposed " + System.nanoTime();
            it.looksAt = DeliveredCourse.TODAY.plusMonths(3);
            it.changes = List.of(changes);
            it.madeBy = "test";
            it.madeAt = Instant.now();
            it.persist();
            return it;
        });
    }

    static String page(WhatIf it) {
        return "/centre/what-if/" + it.id + "?agency=" + it.agency.id;
    }

    /** A manager who has signed in once, without the right. */
    static Person manager() {
        Person person = Officers.customsOfficer();
        QuarkusTransaction.requiringNew().run(() -> Person.update("manages = true where id = ?1", person.id));
        return person;
    }

    static void allowed(Person person) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (StaffingRight.count("person", person) == 0) {
                StaffingRight right = new StaffingRight();
                right.person = person;
                right.because = "Plans the posts";
                right.grantedBy = "test";
                right.grantedAt = Instant.now();
                right.persist();
            }
        });
    }
}
