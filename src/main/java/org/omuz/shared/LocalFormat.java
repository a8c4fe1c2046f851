package org.omuz.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;

/** Dates and numbers as a person writes them in the visitor's language; times in the centre's zone, which is named. */
@Named("written")
@RequestScoped
public class LocalFormat {
    private static final String LEFT_TO_RIGHT = "\u200E";

    private final Formats formats;
    private final NumberFormat whole;
    private final ZoneId zone;
    private final Language language;

    @Inject
    LocalFormat(Visitor visitor, Centre centre) {
        this(visitor.language(), centre.zone());
    }

    private LocalFormat(Language language, ZoneId zone) {
        this.formats = Formats.of(language.cldr());
        this.whole = Formats.own(formats.whole());
        this.zone = zone;
        this.language = language;
    }

    /** In another language and zone than the visitor's: for documents and letters. */
    public static LocalFormat of(Language language, ZoneId zone) {
        return new LocalFormat(language, zone);
    }

    /** 22 November 2026. */
    public String date(LocalDate date) {
        return date == null ? "" : formats.date().format(date);
    }

    public String date(Instant instant) {
        return instant == null ? "" : date(instant.atZone(zone).toLocalDate());
    }

    /** 22 Nov 2026. */
    public String shortDate(LocalDate date) {
        return date == null ? "" : formats.shortDate().format(date);
    }

    /** November 2026. */
    public String month(YearMonth month) {
        return formats.month().format(month);
    }

    /** 24–27 November 2026, or the two dates in full where the month differs. */
    public String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return date(from);
        }
        if (from.getMonth() == to.getMonth() && from.getYear() == to.getYear()) {
            return number(from.getDayOfMonth()) + "–" + date(to);
        }
        return date(from) + " – " + date(to);
    }

    /** 22 Nov 2026, 14:02 (zone's own). */
    public String dateTime(Instant instant) {
        return instant == null ? "" : formats.dateTime().format(instant.atZone(zone));
    }

    /** The same of a local time, whose zone stands beside it. */
    public String localTime(LocalDateTime time) {
        return time == null ? "" : dateTime(time.atZone(zone).toInstant());
    }

    /** Sun 22. */
    public String weekday(LocalDate date) {
        return formats.weekday().format(date);
    }

    /** 14:02:11. */
    public String time(Instant instant) {
        return instant == null ? "" : formats.time().format(instant.atZone(zone));
    }

    public String zone() {
        return zone.getId();
    }

    /** Templates find no wider type for an int. */
    public String number(int number) {
        return number((long) number);
    }

    public String number(long number) {
        return whole.format(number);
    }

    public String number(double number) {
        return Formats.own(formats.number()).format(number);
    }

    /** A difference, with its sign, which stays in front of it from right to left, too; 0 has none. */
    public String signed(int difference) {
        String figure = number(Math.abs(difference));
        return difference == 0 ? figure : LEFT_TO_RIGHT + (difference > 0 ? "+" : "−") + figure;
    }

    /** Of a text such as 0.5. */
    public String number(String number) {
        return number(Double.parseDouble(number));
    }

    /** The same text in the language's digits, e.g. 01:05; empty for null. */
    public String digits(String latin) {
        return latin == null ? "" : language.digits(latin);
    }

    /** Between two parts of a line, with the space behind it. */
    public String comma() {
        return language.comma();
    }

    /** Codes and the like, one after the other. */
    public String list(Collection<String> parts) {
        return String.join(comma(), parts);
    }

    /** 87 %, from 87. */
    public String percent(double percent) {
        return Formats.own(formats.percent()).format(percent / 100);
    }
}
