package org.omuz.shared.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as a form sends it (2026-11-22) or as spreadsheets of the region write it (22.11.2026, 22/11/2026), in any
 * digits; a time of day behind it is left out. Years have four digits. 05/06/2026 is no date, as half the world means
 * another by it.
 */
public final class TypedDate {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern REST = Pattern.compile("(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?| ?г\\.?)$");

    private static final int MONTHS = 12;

    private TypedDate() {}

    public static Optional<LocalDate> of(String typed) {
        String text = plain(typed);
        Matcher year = YEAR_FIRST.matcher(text);
        if (year.matches()) {
            return day(year.group(1), year.group(2), year.group(3));
        }
        Matcher day = DAY_FIRST.matcher(text);
        return day.matches() && !isAmbiguous(text) ? day(day.group(4), day.group(3), day.group(1)) : Optional.empty();
    }

    /** Whether it is written as a date, of a day that its month does not have: 31.02.2026. */
    public static boolean isNoSuchDay(String typed) {
        String text = plain(typed);
        Matcher year = YEAR_FIRST.matcher(text);
        Matcher day = DAY_FIRST.matcher(text);
        String month = year.matches() ? year.group(2) : day.matches() ? day.group(3) : "0";
        boolean isMonth = Integer.parseInt(month) >= 1 && Integer.parseInt(month) <= MONTHS;
        return isMonth && !isAmbiguous(text) && of(text).isEmpty();
    }

    /** Whether day and month could change places. */
    public static boolean isAmbiguous(String typed) {
        Matcher day = DAY_FIRST.matcher(plain(typed));
        return day.matches()
                && day.group(2).equals("/")
                && Integer.parseInt(day.group(1)) <= 12
                && Integer.parseInt(day.group(3)) <= 12
                && Integer.parseInt(day.group(1)) != Integer.parseInt(day.group(3));
    }

    private static String plain(String typed) {
        String code = TypedText.code(typed);
        return code == null ? "" : REST.matcher(code).replaceFirst("");
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
