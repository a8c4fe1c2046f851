package org.omuz.shared.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTimeTest {
    private static final Instant NOW = Instant.parse("2026-12-01T07:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T07:29:05.250Z, 2026-12-01T07:29:05.250Z",
        "2026-11-24T07:30:00Z, 2026-11-24T07:30:00Z",
        "2026-11-24T07:29:59Z, 2026-12-01T07:30:00Z",
        "2026-12-01T07:30:01Z, 2026-12-01T07:30:00Z",
        "1970-01-01T00:00:00Z, 2026-12-01T07:30:00Z",
        "yesterday, 2026-12-01T07:30:00Z",
        "'', 2026-12-01T07:30:00Z",
        ", 2026-12-01T07:30:00Z"
    })
    void what_a_device_says_is_taken_within_a_week_before(String sent, Instant at) {
        assertEquals(at, DeviceTime.lately(sent, NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T04:05:06Z, 2026-03-02T04:05:06Z",
        "2026-12-01T07:30:01Z, 2026-12-01T07:30:00Z",
        "yesterday, 2026-12-01T07:30:00Z"
    })
    void what_was_seen_long_ago_was_seen_then(String sent, Instant at) {
        assertEquals(at, DeviceTime.of(sent, NOW));
    }
}
