package org.omuz.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.omuz.shared.text.TypedDate;

class DateRangeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void aDateIsReadAsPeopleAndBrowsersWriteIt() {
        List.of("2026-11-22", "22.11.2026", " 22/11/2026 ", "22-11-2026", "۲۲.۱۱.۲۰۲۶", "٢٠٢٦-١١-٢٢", "2026－11－22".replace('－', '-'), "\u200e22.11.2026")
                .forEach(typed -> assertEquals(Optional.of(DAY), TypedDate.read(typed), typed));
        assertEquals(Optional.of(LocalDate.of(2026, 2, 1)), TypedDate.read("1.2.2026"));
    }

    @Test
    void whatIsNoDayOfTheCalendarIsNoDate() {
        List.of("", " ", "soon", "31.02.2026", "2026-13-01", "22.11.26", "12026-01-01", "2026-11", "11.22.2026")
                .forEach(typed -> assertEquals(Optional.empty(), TypedDate.read(typed), typed));
        assertEquals(Optional.empty(), TypedDate.read(null));
    }

    @Test
    void eachKindOfDateHasItsEdges() {
        assertEquals(LocalDate.of(1950, 1, 1), DateRange.PAST.read("01.01.1950", TODAY));
        assertEquals(TODAY, DateRange.PAST.read("2026-11-30", TODAY));
        assertEquals(LocalDate.of(2027, 11, 30), DateRange.SOON.read("2027-11-30", TODAY));
        assertEquals(LocalDate.of(2036, 11, 30), DateRange.PLANNED.read("2036-11-30", TODAY));
        refused(DateRange.PAST, "1949-12-31");
        refused(DateRange.PAST, "2026-12-01");
        refused(DateRange.SOON, "2027-12-01");
        refused(DateRange.PLANNED, "2036-12-01");
        refused(DateRange.PLANNED, "0026-11-22");
        refused(DateRange.SOON, "2099-01-01");
    }

    private static void refused(DateRange range, String typed) {
        assertEquals("from", assertThrows(Rejected.class, () -> range.read("from", typed, TODAY)).field());
    }
}
