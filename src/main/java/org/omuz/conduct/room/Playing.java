package org.omuz.conduct.room;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import org.omuz.agency.SignedIn;
import org.omuz.conduct.Member;

/** As whom the signed-in person plays in a run; for everybody else, the staff included, there is no room (404). */
@RequestScoped
class Playing {
    private final SignedIn signedIn;

    Playing(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    Member in(long run) {
        return Member.of(run, signedIn.person()).filter(Member::isPlayer).orElseThrow(NotFoundException::new);
    }
}
