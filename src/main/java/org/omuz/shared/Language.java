package org.omuz.shared;

import java.time.format.DecimalStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the interface; {@code tag} is what cookies, content files and message bundles carry. */
public enum Language {
    EN("en", "English", "en-GB", "en", "ru"),
    RU("ru", "Русский", "ru-RU", "ru", "en"),
    TG("tg", "Тоҷикӣ", "tg-TJ", "ru", "en"),
    /** Dari, ISO 639-3 prs; the JDK knows its dates and digits as Afghan Persian. */
    PRS("prs", "دری", "fa-AF", "en", "ru");

    public final String tag;
    public final String endonym;
    private final Locale cldr;
    private final Locale locale;
    private final char zero;
    private final List<String> fallback;

    Language(String tag, String endonym, String cldr, String... fallback) {
        this.tag = tag;
        this.endonym = endonym;
        this.cldr = Locale.forLanguageTag(cldr);
        this.locale = Locale.forLanguageTag(tag);
        this.zero = DecimalStyle.of(this.cldr).getZeroDigit();
        this.fallback = List.of(fallback);
    }

    public static Optional<Language> of(String tag) {
        return Arrays.stream(values()).filter(l -> l.tag.equals(tag)).findFirst();
    }

    /** The locale for dates and numbers. */
    public Locale cldr() {
        return cldr;
    }

    /** The locale message bundles are looked up with. */
    public Locale locale() {
        return locale;
    }

    public String direction() {
        return this == PRS ? "rtl" : "ltr";
    }

    /** With the blank after it. */
    public String comma() {
        return this == PRS ? "، " : ", ";
    }

    public String semicolon() {
        return this == PRS ? "؛ " : "; ";
    }

    /** The same text in the digits of this language; codes, serials and addresses keep their own. */
    public String digits(String latin) {
        return zero == '0'
                ? latin
                : latin.chars()
                        .map(c -> c >= '0' && c <= '9' ? zero + c - '0' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** Tags to try, in order, where a text does not exist in this language. */
    public List<String> fallback() {
        return fallback;
    }
}
