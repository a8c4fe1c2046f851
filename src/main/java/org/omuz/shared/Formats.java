package org.omuz.shared;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How one locale writes dates and numbers, made once: making a formatter costs more than its use. */
record Formats(
        DateTimeFormatter date,
        DateTimeFormatter shortDate,
        DateTimeFormatter dateTime,
        DateTimeFormatter time,
        NumberFormat whole,
        NumberFormat number,
        NumberFormat percent) {
    private static final Map<Locale, Formats> MADE = new ConcurrentHashMap<>();

    static Formats of(Locale locale) {
        return MADE.computeIfAbsent(locale, Formats::make);
    }

    private static Formats make(Locale locale) {
        return new Formats(
                in(locale, DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)),
                in(locale, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)),
                in(locale, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)),
                in(locale, DateTimeFormatter.ofPattern("HH:mm:ss")),
                NumberFormat.getIntegerInstance(locale),
                NumberFormat.getNumberInstance(locale),
                NumberFormat.getPercentInstance(locale));
    }

    private static DateTimeFormatter in(Locale locale, DateTimeFormatter formatter) {
        return formatter.withLocale(locale).withDecimalStyle(DecimalStyle.of(locale));
    }

    /** A copy to use in one thread: formats of numbers are not safe in several. */
    static NumberFormat own(NumberFormat format) {
        return (NumberFormat) format.clone();
    }
}
