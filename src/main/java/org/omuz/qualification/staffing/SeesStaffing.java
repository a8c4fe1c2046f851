package org.omuz.qualification.staffing;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import org.omuz.agency.signin.SignedIn;
import org.omuz.audit.AuditTrail;
import org.omuz.qualification.standing.Scope;
import org.omuz.shared.Rejected;

/** Whether the person at hand may see which posts are weak; each sight of it is written into the audit trail. */
@RequestScoped
@Named("seesStaffing")
public class SeesStaffing {
    private final SignedIn signedIn;
    private final SecurityIdentity identity;
    private final AuditTrail trail;
    private Boolean may;

    SeesStaffing(SignedIn signedIn, SecurityIdentity identity, AuditTrail trail) {
        this.signedIn = signedIn;
        this.identity = identity;
        this.trail = trail;
    }

    /** One statement a request. */
    public boolean isAllowed() {
        if (may == null) {
            may = identity.hasRole("administrator")
                    || identity.hasRole("manager")
                            && signedIn.known().map(StaffingRight::has).orElse(false);
        }
        return may;
    }

    public void required() {
        if (!isAllowed()) {
            throw new ForbiddenException(Rejected.because(StaffingMessages.class, StaffingMessages::notAllowed));
        }
    }

    /** @param page what is seen, e.g. staffing */
    public void sees(Scope scope, String page, LocalDate on) {
        required();
        trail.record("StaffingSeen", "Agency", scope.agency().id, Map.of("page", page, "day", on.toString()));
    }
}
