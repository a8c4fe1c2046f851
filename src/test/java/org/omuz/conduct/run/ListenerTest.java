package org.omuz.conduct.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListenerTest {
    private static Listener of(Member.Role role, String team, String post) {
        Member member = new Member();
        member.id = 17L;
        member.role = role;
        member.team = team;
        member.post = post;
        return member.listener();
    }

    @Test
    void aPlayerHearsWhatTheTeamThePostOrThePlayerAloneIsAddressedBy() {
        Listener leader = of(Member.Role.PLAYER, "customs", "shift-leader");
        assertTrue(leader.hears(Audience.EVERYBODY.names()));
        assertTrue(leader.hears(Set.of("team:customs")));
        assertTrue(leader.hears(Set.of("team:border", "post:customs/shift-leader")));
        assertTrue(leader.hears(Set.of("person:17")));
        assertFalse(leader.hears(Set.of("team:border", "post:customs/inspector", "person:18")));
        assertFalse(leader.hears(Audience.STAFF.names()));
    }

    @Test
    void theStaffHearEverything() {
        Listener director = of(Member.Role.DIRECTOR, null, null);
        assertEquals(Listener.STAFF, director);
        assertTrue(director.hears(Audience.STAFF.names()));
        assertEquals(Listener.STAFF, director.among(Set.of()));
    }

    @Test
    void whoWasNeverAddressedAloneHearsWhatTheTeamHears() {
        Listener inspector = of(Member.Role.PLAYER, "customs", null);
        Listener team = new Listener.Player(List.of(Audience.ALL, Audience.team("customs")));
        assertEquals(team, inspector.among(Set.of("person:18")));
        assertEquals(team.hashCode(), inspector.among(Set.of()).hashCode());
        assertEquals(inspector, inspector.among(Set.of("person:17")));
        assertEquals(team, team.among(Set.of()));
    }
}
