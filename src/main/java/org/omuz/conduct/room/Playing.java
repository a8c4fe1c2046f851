package org.omuz.conduct.room;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.OnDevice;
import org.omuz.conduct.run.SignedInMember;

/** As whom the signed-in person plays in a run; for everybody else, the staff included, there is no room (404). */
@RequestScoped
class Playing {
    private final SignedInMember self;
    private final OnDevice device;

    Playing(SignedInMember self, OnDevice device) {
        this.self = self;
        this.device = device;
    }

    Member in(long run) {
        Member me = self.in(run).filter(Member::isPlayer).orElseThrow(NotFoundException::new);
        device.mayKeep(me);
        return me;
    }
}
