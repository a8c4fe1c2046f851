package org.omuz.conduct.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.omuz.exercise.model.Seat;

class PlacementTest {
    @ParameterizedTest
    @CsvSource({
        "evaluator, EVALUATOR,,",
        "player, PLAYER,,",
        "player/customs, PLAYER, customs,",
        "player/customs/shift-leader, PLAYER, customs, shift-leader",
        "player/, PLAYER, '',",
        "player/customs/, PLAYER, customs, ''",
        "player/customs/shift-leader/deputy, PLAYER, customs, shift-leader/deputy"
    })
    void aCodeIsReadAndWrittenAlike(String code, Member.Role role, String team, String post) {
        Optional<Seat> seat = team == null ? Optional.empty() : Optional.of(Seat.of(team, post));
        assertEquals(new Placement(Optional.of(role), seat), Placement.of(code));
        assertEquals(code, Placement.of(code).code());
    }

    @ParameterizedTest
    @CsvSource({"'',", "'  ',", "king,", "/customs, customs", "king/customs, customs", ","})
    void anUnknownRoleIsNone(String code, String team) {
        assertEquals(Optional.empty(), Placement.of(code).role());
        assertEquals(team, Placement.of(code).team());
    }

    @Test
    void aRoleIsReadAsPeopleTypeIt() {
        assertEquals(Optional.of(Member.Role.SIMCELL), Placement.role(" SimCell "));
    }
}
