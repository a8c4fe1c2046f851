package org.omuz.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangesTest {
    record Form(String name, String place, List<String> people, Integer version) {}

    @Test
    void whatDiffersIsSaidWithWhatItWas() {
        Form was = new Form("Раҳимов", null, List.of("3", "1"), 4);
        Form is = new Form("Раҳимова", "Хуҷанд", List.of("1", "3"), 5);
        assertEquals(
                Map.of("name.was", "Раҳимов", "name.is", "Раҳимова", "place.was", "", "place.is", "Хуҷанд"),
                Changes.between(was, is));
        assertEquals(Map.of(), Changes.between(was, was));
        assertEquals(Map.of("number", "7"), Changes.between(is, is, Map.of("number", "7")));
    }

    @Test
    void ofSomethingNewWhatItIs() {
        assertEquals(
                Map.of("name.is", "Раҳимов", "people.is", "1, 3"),
                Changes.between(null, new Form("Раҳимов", "", List.of("3", "1"), null)));
    }
}
