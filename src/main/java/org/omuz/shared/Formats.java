package org.omuz.shared;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DecimalStyle;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How one locale writes dates and numbers, made once: making a formatter costs more than its use. The order of a date
 * and the months of Tajik and Dari are ours: the JDK writes Tajik months without the izofat, and cuts some months of
 * Dari short and others not. The calendar is the Gregorian one in every language.
 */
record Formats(
        DateTimeFormatter date,
        DateTimeFormatter shortDate,
        DateTimeFormatter month,
        DateTimeFormatter dateTime,
        DateTimeFormatter time,
        DateTimeFormatter weekday,
        NumberFormat whole,
        NumberFormat number,
        NumberFormat percent) {
    private static final Map<Locale, Formats> MADE = new ConcurrentHashMap<>();

    private static final String TAJIK =
            "январи феврали марти апрели майи июни июли августи сентябри октябри ноябри декабри";
    private static final String DARI = "جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر";

    static Formats of(Locale locale) {
        return MADE.computeIfAbsent(locale, Formats::make);
    }

    private static Formats make(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ru" ->
                make(locale, pattern("d MMMM yyyy 'г.'"), pattern("d MMM yyyy 'г.'"), pattern("LLLL yyyy"), ", ");
            case "tg" ->
                make(
                        locale,
                        months("d ", TAJIK, " 'соли' yyyy"),
                        months("d ", TAJIK, " yyyy"),
                        months("", TAJIK, " 'соли' yyyy"),
                        ", ");
            case "fa" ->
                make(locale, months("d ", DARI, " yyyy"), months("d ", DARI, " yyyy"), months("", DARI, " yyyy"), "، ");
            default -> make(locale, pattern("d MMMM yyyy"), pattern("d MMM yyyy"), pattern("LLLL yyyy"), ", ");
        };
    }

    private static Formats make(
            Locale locale, DateTimeFormatter date, DateTimeFormatter shortDate, DateTimeFormatter month, String comma) {
        DateTimeFormatter dateTime = new DateTimeFormatterBuilder()
                .append(shortDate)
                .appendLiteral(comma)
                .appendPattern("HH:mm")
                .toFormatter();
        return new Formats(
                in(locale, date),
                in(locale, shortDate),
                in(locale, month),
                in(locale, dateTime),
                in(locale, pattern("HH:mm:ss")),
                in(locale, pattern("EEE d")),
                NumberFormat.getIntegerInstance(locale),
                NumberFormat.getNumberInstance(locale),
                NumberFormat.getPercentInstance(locale));
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }

    private static DateTimeFormatter months(String day, String names, String year) {
        Map<Long, String> months = new HashMap<>();
        for (String name : names.split(" ")) {
            months.put(months.size() + 1L, name);
        }
        return new DateTimeFormatterBuilder()
                .appendPattern(day)
                .appendText(ChronoField.MONTH_OF_YEAR, months)
                .appendPattern(year)
                .toFormatter(Locale.ROOT);
    }

    private static DateTimeFormatter in(Locale locale, DateTimeFormatter formatter) {
        return formatter.withLocale(locale).withDecimalStyle(DecimalStyle.of(locale));
    }

    /** A copy to use in one thread: formats of numbers are not safe in several. */
    static NumberFormat own(NumberFormat format) {
        return (NumberFormat) format.clone();
    }
}
