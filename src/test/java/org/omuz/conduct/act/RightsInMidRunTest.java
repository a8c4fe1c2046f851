package org.omuz.conduct.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.omuz.conduct.act.Played.bean;
import static org.omuz.conduct.act.Played.click;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.training.Forms;

/** What somebody may do in a run is the place of this moment, not of the moment at which the page was opened. */
@QuarkusTest
@TestSecurity(
        user = "mid-run",
        roles = {"instructor", "administrator"})
class RightsInMidRunTest {
    private Played run;
    private Person me;

    @BeforeEach
    void started() {
        me = Officers.linkedTo("mid-run");
        run = Played.started();
    }

    private String control(String act) {
        return "/runs/" + run.id + "/control/" + act;
    }

    private void placed(Member.Role role) {
        run.seat(me, role, role == Member.Role.PLAYER ? "customs" : null, null);
    }

    @Test
    void directorsAndControllersControlAndNobodyElse() {
        Set<Member.Role> controlling = Set.of(Member.Role.DIRECTOR, Member.Role.CONTROLLER);
        for (Member.Role role : Member.Role.values()) {
            placed(role);
            Forms form = Forms.from("/runs/new");
            long before = run.run().lastSeq();
            for (String act : List.of(
                    "pause", "resume", "speed?speed=2", "injects/2/hold", "injects/2/release", "injects/2/fire")) {
                int status = form.post(control(act), "command", click()).statusCode();
                assertEquals(!controlling.contains(role), status == 404, role + " " + act + " " + status);
            }
            assertEquals(controlling.contains(role), run.run().lastSeq() > before, role.name());
        }
    }

    @Test
    void aControllerWhoseRightsEndDoesNothingMoreWithAnOpenPage() {
        placed(Member.Role.CONTROLLER);
        Forms open = Forms.from("/runs/" + run.id + "/control");
        open.post(control("pause"), "command", click()).then().statusCode(303);
        placed(Member.Role.OBSERVER);
        open.post(control("resume"), "command", click()).then().statusCode(404);
        placed(Member.Role.CONTROLLER);
        run.by(
                run.director,
                by -> bean(AssignMember.class)
                        .remove(by, click(), Member.of(run.id, me).orElseThrow().id));
        open.post(control("resume"), "command", click()).then().statusCode(404);
        assertEquals(Run.State.PAUSED, run.run().state);
    }

    @Test
    void whatAPlayerWhoWasTakenOutHadQueuedIsNotTaken() {
        placed(Member.Role.PLAYER);
        run.play(21);
        String answer = "/runs/" + run.id + "/room/messages/" + run.messageOf("4") + "/answer";
        Forms room = Forms.from("/runs/" + run.id + "/room/messages/" + run.messageOf("4"));
        run.by(
                run.director,
                by -> bean(AssignMember.class)
                        .remove(by, click(), Member.of(run.id, me).orElseThrow().id));
        room.queued(answer, "command", click(), "answer-report", "140 at 1 m")
                .then()
                .statusCode(404);
        assertFalse(run.types().contains("Answered"));
        run.seat(me, Member.Role.PLAYER, "customs", null);
        room.queued(answer, "command", click(), "answer-report", "140 at 1 m")
                .then()
                .statusCode(200);
        assertTrue(run.types().contains("Answered"));
    }
}
