package org.omuz.certificate.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.omuz.shared.Language;
import org.omuz.shared.LocalFormat;

/** The certificate's own words in one language; its dates and numbers are written as on every page. */
final class CertificateWording {
    private static final Map<Language, CertificateWording> ALL = new EnumMap<>(Language.class);

    static {
        Arrays.stream(Language.values())
                .forEach(language -> ALL.put(
                        language, new CertificateWording(load(language), LocalFormat.of(language, ZoneOffset.UTC))));
    }

    private final Properties words;
    private final LocalFormat written;

    private CertificateWording(Properties words, LocalFormat written) {
        this.words = words;
        this.written = written;
    }

    static CertificateWording in(Language language) {
        return ALL.get(language);
    }

    static Properties load(Language language) {
        Properties words = new Properties();
        try (InputStream in = CertificateWording.class.getResourceAsStream(
                        "/certificate/wording_" + language.tag + ".properties");
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

    /** 24 June 2025, as on every page. */
    String date(LocalDate date) {
        return written.date(date);
    }

    /** 24–27 June 2025, 30 June – 3 July 2025 with both years, or one day. */
    String days(LocalDate from, LocalDate to) {
        return written.days(from, to);
    }

    /** 26 contact hours, 19.5 contact hours. */
    String hours(int minutes) {
        return say("hours", written.number(Math.round(minutes / 6f) / 10.0));
    }

    String number(int number) {
        return written.number(number);
    }
}
