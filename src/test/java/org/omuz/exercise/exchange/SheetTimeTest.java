package org.omuz.exercise.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTimeTest {
    private static final LocalDateTime START = LocalDateTime.of(2026, 3, 2, 8, 30);

    @ParameterizedTest
    @CsvSource({
        "00:20, 00:20",
        "0:05, 00:05",
        "T+20, 00:20",
        "+01:15, 01:15",
        "T + 1:30:00, 01:30",
        "26:00, 26:00",
        "0.0138888889, 00:20",
        "020850 MAR 26, 00:20",
        "020850ZMAR2026, 00:20",
        "030830, 24:00",
        "2026-03-02T10:00, 01:30",
        "46083.3680555556, 00:20",
        "0, 00:00"
    })
    void timesAreReadAsPeopleWriteThem(String written, String at) {
        assertEquals(Optional.of(at), SheetTime.read(written, START));
    }

    @ParameterizedTest
    @CsvSource({"soon", "00:75", "020700 MAR 26", "320850 MAR 26", "020850 XXX 26", "2026-13-02T10:00", "1500:00", "20"
    })
    void whatIsNoTimeIsNotGuessed(String written) {
        assertEquals(Optional.empty(), SheetTime.read(written, START));
    }
}
