package org.omuz.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CalendarEntryTest {

    @Test
    void noLineIsLongerThanTheStandardAllows() {
        String text = "DESCRIPTION:" + "Машғулияти «Ҳодисаҳои КБРЯ» дар Қӯрғонтеппа 🙂 ".repeat(20);
        String folded = CalendarEntry.folded(
                "BEGIN:VEVENT\r\n" + text.substring(0, 73) + "\r\n " + text.substring(73) + "\r\nEND:VEVENT\r\n");
        for (String line : folded.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertEquals("BEGIN:VEVENT\r\n" + text + "\r\nEND:VEVENT\r\n", folded.replace("\r\n ", ""));
    }
}
