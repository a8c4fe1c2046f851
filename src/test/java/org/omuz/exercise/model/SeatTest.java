package org.omuz.exercise.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatTest {
    @ParameterizedTest
    @CsvSource({
        "'', '',",
        "customs, customs,",
        "all, all,",
        "customs/shift-leader, customs, shift-leader",
        "customs/, customs, ''",
        "/shift-leader, '', shift-leader",
        "customs/shift-leader/deputy, customs, shift-leader/deputy"
    })
    void aCodeIsReadAndWrittenAlike(String code, String team, String post) {
        assertEquals(new Seat(team, Optional.ofNullable(post)), Seat.of(code));
        assertEquals(code, Seat.of(code).code());
    }
}
