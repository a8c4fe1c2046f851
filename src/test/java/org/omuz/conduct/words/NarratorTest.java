package org.omuz.conduct.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.omuz.conduct.journal.JournalEntry;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.exercise.model.SmallExercise;
import org.omuz.shared.Json;
import org.omuz.shared.Language;

@QuarkusTest
class NarratorTest {
    private final Cast cast = new Cast(SmallExercise.definition("small"), Map.of(), Language.RU);

    /** Made of nothing but its required parts. */
    private static RunEvent of(String type) {
        Map<String, Object> parts = new HashMap<>(Map.of(
                "number",
                "2",
                "message",
                "m",
                "recipient",
                "customs",
                "option",
                "hold",
                "item",
                "doses",
                "task",
                "T1"));
        parts.putAll(Map.of(
                "rating", "P", "kind", "NOTE", "text", "x", "how", "CLOCK", "skipped", "HOLD", "from", "customs"));
        parts.putAll(
                Map.of("inject", SmallExercise.definition("s").injects().get(0), "answers", Map.of("report", "x")));
        parts.putAll(Map.of(
                "to", List.of("border"), "role", "PLAYER", "id", "x", "note", "x", "reason", "x", "subject", "O1"));
        parts.putAll(Map.of("module", "return", "question", "return.1", "team", "customs", "objective", "O1"));
        if (type.equals("MessageSent")) {
            parts.putAll(Map.of("inject", "2", "text", Map.of("en", "x"), "subject", Map.of("en", "x")));
        }
        if (type.equals("DecisionShared")) {
            parts.put("option", Map.of("en", "Hold it"));
        }
        if (type.equals("Observed")) {
            parts.put("inject", "2");
        }
        return RunEvent.read(type, Json.write(parts));
    }

    @Test
    void everythingThatCanHappenCanBeTold() {
        for (String type : RunEvent.TYPES.keySet()) {
            JournalEntry entry = new JournalEntry();
            entry.type = type;
            entry.payload = Json.write(of(type));
            String told = Narrator.toStaff(cast, new RunProjection()).of(entry);
            assertFalse(told.isBlank(), type);
        }
        assertEquals(RunEvent.class.getPermittedSubclasses().length, RunEvent.TYPES.size());
        assertTrue(Arrays.stream(RunEvent.class.getPermittedSubclasses()).allMatch(Class::isRecord));
    }

    @Test
    void partiesAreNamedInTheReadersLanguage() {
        assertEquals("Таможня, Начальник смены", cast.name("customs/shift-leader"));
        assertEquals("Штаб", cast.name("headquarters"));
        assertEquals("Все команды", cast.name("all"));
        assertEquals("T+01:02:40", Cast.time(3_760_000));
    }
}
