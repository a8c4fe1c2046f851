package org.omuz.conduct.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.omuz.exercise.model.Inject;
import org.omuz.shared.Json;

/** Entries keep the form they were first written in. */
class RunEventTest {
    @Test
    void timesAndTheirLackAreKeptAsNumbers() throws Exception {
        for (String json : List.of("{\"number\":\"8a\",\"dueMs\":90000}", "{\"number\":\"8a\",\"dueMs\":-1}")) {
            assertEquals(json, Json.write(Json.MAPPER.readValue(json, RunEvent.InjectReleased.class)));
        }
        assertEquals(
                OptionalLong.empty(),
                Json.MAPPER
                        .readValue("{\"number\":\"8a\",\"dueMs\":-1}", RunEvent.InjectReleased.class)
                        .dueMs());
    }

    @Test
    void aMessageWithoutDeadlineSaysSo() throws Exception {
        RunEvent.MessageSent sent = RunEvent.MessageSent.of(message -> {
            message.code = "c";
            message.from = "control";
            message.to = List.of("customs");
            message.channel = Inject.Channel.RADIO;
        });
        String json = Json.write(sent);
        assertTrue(json.contains("\"deadlineMs\":-1"), json);
        assertEquals(json, Json.write(Json.MAPPER.readValue(json, RunEvent.MessageSent.class)));
    }
}
