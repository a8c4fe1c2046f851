package org.omuz.exercise.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.omuz.shared.Json;

class ConditionTest {
    private static Condition read(String json) {
        return Json.read(json, new TypeReference<>() {});
    }

    /** As exercises have stood in the database and in archives ever since. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "delivered 1 | {\"delivered\":{\"inject\":\"1\"}}",
                "acknowledged 1 by border | {\"acknowledged\":{\"inject\":\"1\",\"team\":\"border\"}}",
                "not answered 6 | {\"not\":{\"answered\":{\"inject\":\"6\"}}}",
                "decided 8 by customs = return or delivered 1"
                        + " | {\"any\":[{\"decided\":{\"inject\":\"8\",\"team\":\"customs\",\"option\":\"return\"}},"
                        + "{\"delivered\":{\"inject\":\"1\"}}]}",
                "delivered 1 and not (answered 3 or answered 4)"
                        + " | {\"all\":[{\"delivered\":{\"inject\":\"1\"}},{\"not\":{\"any\":["
                        + "{\"answered\":{\"inject\":\"3\"}},{\"answered\":{\"inject\":\"4\"}}]}}]}"
            })
    void whatIsStoredReadsAndIsWrittenTheSame(String text, String json) {
        Condition condition = ConditionText.read(text);
        assertEquals(json, Json.write(condition));
        assertEquals(condition, read(json));
        Map<String, Object> sorted = Json.read(json, new TypeReference<>() {});
        assertEquals(ExerciseHash.json(sorted), ExerciseHash.json(condition));
        Inject inject = Inject.of(line -> line.when = condition);
        assertEquals(inject, Json.read(Json.write(inject), new TypeReference<Inject>() {}));
        assertTrue(Json.write(inject).contains("\"when\":" + json), Json.write(inject));
    }

    /** The schema refuses both; what else is wrong with such an exercise can be said all the same. */
    @Test
    void ofNoKeyNothingHoldsAndOfSeveralOne() {
        Condition none = read("{}");
        assertEquals(new Condition.Any(List.of()), none);
        assertEquals("{}", Json.write(none));
        assertEquals(
                ConditionText.read("delivered 1 or answered 2 and answered 3"),
                read("{\"all\":[{\"answered\":{\"inject\":\"2\"}},{\"answered\":{\"inject\":\"3\"}}],"
                        + "\"delivered\":{\"inject\":\"1\"}}"));
    }

    @Test
    void aKeyThatIsNotKnownIsNamed() throws JsonProcessingException {
        String json = "{\"shouted\":{\"inject\":\"1\"}}";
        var strict = Json.MAPPER.readerFor(Condition.class).with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        var fault = assertThrows(UnrecognizedPropertyException.class, () -> strict.readValue(json));
        assertEquals("shouted", fault.getPropertyName());
    }
}
