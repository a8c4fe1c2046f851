package org.omuz.certificate.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.omuz.shared.Language;

/** The certificate's own words, and its dates and numbers, in one language. */
final class Wording {
    private static final Map<Language, Wording> ALL = new EnumMap<>(Language.class);

    static {
        Arrays.stream(Language.values()).forEach(language -> ALL.put(language, new Wording(load(language))));
    }

    private final Properties words;
    private final String[] months;

    private Wording(Properties words) {
        this.words = words;
        this.months = words.getProperty("months").split(",");
    }

    static Wording in(Language language) {
        return ALL.get(language);
    }

    static Properties load(Language language) {
        Properties words = new Properties();
        try (InputStream in = Wording.class.getResourceAsStream("/certificate/wording_" + language.tag + ".properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    String say(String key) {
        return words.getProperty(key);
    }

    String say(String key, String about) {
        return say(key).replace("{0}", about);
    }

    /** 24 June 2025; the calendar is the Gregorian one in every language, as on the session's papers. */
    String date(LocalDate date) {
        return date(Integer.toString(date.getDayOfMonth()), date);
    }

    /** 24–27 June 2025, 30 June – 3 July 2025 with both years, or one day. */
    String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return date(from);
        }
        if (from.getYear() == to.getYear() && from.getMonth() == to.getMonth()) {
            return date(from.getDayOfMonth() + "–" + to.getDayOfMonth(), to);
        }
        return date(from) + " – " + date(to);
    }

    private String date(String days, LocalDate month) {
        return say("day")
                .replace("{0}", digits(days))
                .replace("{1}", months[month.getMonthValue() - 1])
                .replace("{2}", digits(Integer.toString(month.getYear())));
    }

    /** 26 contact hours, 19.5 contact hours. */
    String hours(int minutes) {
        int tenths = Math.round(minutes / 6f);
        String number = digits(Integer.toString(tenths / 10));
        return say("hours", tenths % 10 == 0 ? number : number + say("decimal") + digits(Integer.toString(tenths % 10)));
    }

    String digits(String latin) {
        String digits = say("digits");
        StringBuilder own = new StringBuilder(latin.length());
        latin.chars().forEach(c -> own.append(c >= '0' && c <= '9' ? digits.charAt(c - '0') : (char) c));
        return own.toString();
    }
}
