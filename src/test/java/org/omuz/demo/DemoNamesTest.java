package org.omuz.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Everybody is registered in the letters of the own country. */
class DemoNamesTest {
    private final DemoNames names = new DemoNames(Path.of("course-content"));

    @Test
    void anAfghanOfficerIsRegisteredInArabicLetters() {
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            DemoNames.Name name = names.draw("AF", i % 2 == 0, random);
            assertTrue(
                    name.given().matches("[\\p{IsArabic}\\u200c ]+")
                            && name.family().matches("[\\p{IsArabic}\\u200c ]+"),
                    name.toString());
            assertEquals(name.given() + " " + name.family(), name.arabic());
        }
    }

    @Test
    void othersAreRegisteredInCyrillicLetters() {
        Random random = new Random(7);
        for (String country : new String[] {"TJ", "KG"}) {
            DemoNames.Name name = names.draw(country, true, random);
            assertTrue((name.given() + name.family()).matches("\\p{IsCyrillic}+"), name.toString());
            assertNull(name.arabic());
        }
    }
}
