package org.omuz.conduct.room;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import org.omuz.agency.signin.SignedIn;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.OnDevice;

/** As whom the signed-in person plays in a run; for everybody else, the staff included, there is no room (404). */
@RequestScoped
class Playing {
    private final SignedIn signedIn;
    private final OnDevice device;

    Playing(SignedIn signedIn, OnDevice device) {
        this.signedIn = signedIn;
        this.device = device;
    }

    Member in(long run) {
        Member me = Member.of(run, signedIn.person()).filter(Member::isPlayer).orElseThrow(NotFoundException::new);
        device.mayKeep(me);
        return me;
    }
}
