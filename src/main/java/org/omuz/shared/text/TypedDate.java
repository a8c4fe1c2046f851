package org.omuz.shared.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as people and browsers write it: 22.11.2026, 22/11/2026, 2026-11-22, in any digits; the day comes before the month. */
public final class TypedDate {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})");

    private TypedDate() {}

    /** Empty for what is no date, or no day of the calendar. */
    public static Optional<LocalDate> read(String typed) {
        String text = TypedText.code(typed);
        if (text == null) {
            return Optional.empty();
        }
        Matcher iso = YEAR_FIRST.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher written = DAY_FIRST.matcher(text);
        return written.matches() ? day(written.group(3), written.group(2), written.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
