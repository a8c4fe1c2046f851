package org.omuz.shared.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22",
                "22.11.2026",
                "22/11/2026",
                "22-11-2026",
                " 22.11.2026 ",
                "22.11.2026 0:00:00",
                "2026-11-22T00:00:00",
                "۲۰۲۶-۱۱-۲۲",
                "22.11.2026 г.",
                "22.11.2026\u200b",
                "2026‑11‑22"
            })
    void aDayIsReadAsSpreadsheetsOfTheRegionWriteIt(String typed) {
        assertEquals(Optional.of(DAY), TypedDate.of(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+12026-01-01",
                "22.11.26",
                "31.02.2026",
                "2026-13-01",
                "05/06/2026",
                "garbage",
                "2026",
                "45252"
            })
    void whatIsNoDayOrCouldBeTwoIsNotGuessed(String typed) {
        assertEquals(Optional.empty(), TypedDate.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2026", "2026-02-30", "۳۱.۰۴.۲۰۲۶", "32.01.2026", "29/02/2026"})
    void aDayThatItsMonthDoesNotHaveIsToldApart(String typed) {
        assertTrue(TypedDate.isNoSuchDay(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "22.11.26", "11/22/2026", "05/06/2026", "28.02.2026", "2026-13-01"})
    void otherFaultsOfADateAreNotThis(String typed) {
        assertFalse(TypedDate.isNoSuchDay(typed));
    }

    @Test
    void dayAndMonthThatCouldChangePlacesAreToldApart() {
        assertTrue(TypedDate.isAmbiguous("05/06/2026"));
        assertFalse(TypedDate.isAmbiguous("05/05/2026"));
        assertFalse(TypedDate.isAmbiguous("05.06.2026"));
    }

    @Test
    void aRangeHoldsBothItsEnds() {
        DateRange range = DateRange.announced(DAY);
        assertTrue(range.holds(LocalDate.of(1950, 1, 1)) && range.holds(DAY.plusYears(1)));
        assertFalse(range.holds(LocalDate.of(1949, 12, 31))
                || range.holds(DAY.plusYears(1).plusDays(1)));
        assertFalse(DateRange.past(DAY).holds(DAY.plusDays(1)));
        assertTrue(DateRange.planned(DAY).holds(DAY.plusYears(10)));
    }
}
