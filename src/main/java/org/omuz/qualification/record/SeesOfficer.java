package org.omuz.qualification.record;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import org.omuz.agency.Person;
import org.omuz.agency.signin.SignedIn;
import org.omuz.shared.Permission;

/**
 * A manager sees the record of the own agency's people, nobody else's. Everybody sees the own record ({@link
 * RecordPages}), administrators that of all ({@code EvidencePages}).
 */
@Unremovable
@ApplicationScoped
class SeesOfficer implements Permission {
    private final SignedIn signedIn;

    SeesOfficer(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public boolean permits(long id) {
        return Person.count("id = ?1 and agency = ?2", id, signedIn.person().agency) > 0;
    }
}
