package org.omuz.shared.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.omuz.shared.Rejected;
import org.omuz.shared.text.DateRange;

class DateFieldTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Test
    void eachKindOfDateHasItsEdges() {
        assertEquals(LocalDate.of(1950, 1, 1), DateField.read("from", "01.01.1950", DateRange.past(TODAY)));
        assertEquals(TODAY, DateField.read("from", "۲۰۲۶-۱۱-۳۰", DateRange.past(TODAY)));
        assertEquals(LocalDate.of(2036, 11, 30), DateField.read("from", "30.11.2036", DateRange.planned(TODAY)));
        refused("1949-12-31", DateRange.past(TODAY));
        refused("2026-12-01", DateRange.past(TODAY));
        refused("2027-12-01", DateRange.announced(TODAY));
        refused("2036-12-01", DateRange.planned(TODAY));
        refused("0026-11-22", DateRange.planned(TODAY));
        refused("soon", DateRange.planned(TODAY));
        refused(null, DateRange.planned(TODAY));
    }

    private static void refused(String typed, DateRange range) {
        assertEquals(
                "from",
                assertThrows(Rejected.class, () -> DateField.read("from", typed, range))
                        .field());
    }
}
