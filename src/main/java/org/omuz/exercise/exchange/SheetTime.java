package org.omuz.exercise.exchange;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as people write them into a MSEL, as {@code hh:mm} after the start of the exercise. */
final class SheetTime {
    private static final Pattern CLOCK =
            Pattern.compile("(?i)(?:t\\s*\\+\\s*|\\+)?(\\d{1,3}):([0-5]\\d)(?::[0-5]\\d)?");
    private static final Pattern MINUTES =
            Pattern.compile("(?i)(?:t\\s*\\+\\s*|\\+)(\\d{1,4})(?:\\s*(?:min|мин)\\.?)?");
    private static final Pattern DTG =
            Pattern.compile("(\\d{2})(\\d{2})(\\d{2})\\s*[A-Z]?(?:\\s*([A-Z]{3})[A-Z]*\\s*(\\d{2}|\\d{4})?)?");
    private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})(?::\\d{2})?");
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final LocalDateTime SPREADSHEET_EPOCH = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final int DAY = 24 * 60;
    private static final int LAST = 99 * 60 + 59;

    private SheetTime() {}

    /** Empty where it is no time, or one before the start; {@code start} of the scenario may be null. */
    static Optional<String> read(String text, LocalDateTime start) {
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return at(Long.parseLong(clock.group(1)) * 60 + Long.parseLong(clock.group(2)));
        }
        Matcher minutes = MINUTES.matcher(text);
        if (minutes.matches()) {
            return at(Long.parseLong(minutes.group(1)));
        }
        if (text.matches("\\d{1,6}\\.\\d{1,20}([eE]-?\\d{1,2})?|\\d([eE]-\\d{1,2})|0")) {
            return number(new BigDecimal(text), start);
        }
        Matcher moment = MOMENT.matcher(text);
        if (moment.matches()) {
            return moment(moment.group(1) + "T" + moment.group(2), start);
        }
        return dtg(DTG.matcher(text.toUpperCase(Locale.ROOT)), start);
    }

    /** A spreadsheet keeps a time as a part of a day, a date as days. */
    private static Optional<String> number(BigDecimal days, LocalDateTime start) {
        long minutes = Math.round(days.doubleValue() * DAY);
        return minutes < 5L * DAY ? at(minutes) : since(SPREADSHEET_EPOCH.plusMinutes(minutes), start);
    }

    private static Optional<String> moment(String text, LocalDateTime start) {
        try {
            return since(LocalDateTime.parse(text), start);
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> dtg(Matcher matcher, LocalDateTime start) {
        if (!matcher.matches() || start == null) {
            return Optional.empty();
        }
        try {
            int month = matcher.group(4) == null ? start.getMonthValue() : MONTHS.indexOf(matcher.group(4)) + 1;
            int year = matcher.group(5) == null ? start.getYear() : Integer.parseInt(matcher.group(5)) % 100 + 2000;
            return since(
                    LocalDateTime.of(
                            year,
                            Month.of(month),
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3))),
                    start);
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> since(LocalDateTime moment, LocalDateTime start) {
        return start == null
                ? Optional.empty()
                : at(Duration.between(start, moment).toMinutes());
    }

    private static Optional<String> at(long minutes) {
        return minutes < 0 || minutes > LAST
                ? Optional.empty()
                : Optional.of(String.format("%02d:%02d", minutes / 60, minutes % 60));
    }
}
