package org.omuz.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestForm;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.text.TypedText;

/** Code and names of an agency or a station; English is needed, as every other language may fall back to it. */
public record NamesForm(
        @RestForm
        @NotBlank(message = "REQUIRED")
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]*", message = "NOT_A_CODE")
        @Size(max = 20, message = "TOO_LONG")
        String code,

        @RestForm
        @NotBlank(message = "REQUIRED")
        @Size(max = 200, message = "TOO_LONG")
        @Pattern(regexp = "\\P{Cc}*", message = "CONTROL")
        String english,

        @RestForm @Size(max = 200, message = "TOO_LONG") @Pattern(regexp = "\\P{Cc}*", message = "CONTROL")
        String russian,

        @RestForm @Size(max = 200, message = "TOO_LONG") @Pattern(regexp = "\\P{Cc}*", message = "CONTROL")
        String tajik,

        @RestForm @Size(max = 200, message = "TOO_LONG") @Pattern(regexp = "\\P{Cc}*", message = "CONTROL")
        String dari,

        @RestForm String country,
        @RestForm String version) {
    static final Set<String> PLAIN = Set.of("code", "english", "russian", "tajik", "dari");

    public NamesForm {
        code = TypedText.code(code);
        english = TypedText.line(english);
        russian = TypedText.line(russian);
        tajik = TypedText.line(tajik);
        dari = TypedText.line(dari);
        country = TypedText.line(country);
    }

    static NamesForm empty() {
        return new NamesForm(null, null, null, null, null, null, null);
    }

    static NamesForm of(Agency agency) {
        return of(agency.code, agency.name, agency.country.code, agency.version);
    }

    static NamesForm of(DutyStation station) {
        return of(station.code, station.name, null, station.version);
    }

    private static NamesForm of(String code, LocalizedText name, String country, int version) {
        Map<String, String> in = name.wording();
        return new NamesForm(code, in.get("en"), in.get("ru"), in.get("tg"), in.get("prs"), country, "" + version);
    }

    LocalizedText names() {
        Map<String, String> names = new TreeMap<>();
        names.put("en", english);
        names.put("ru", russian);
        names.put("tg", tajik);
        names.put("prs", dari);
        names.values().removeIf(name -> name == null);
        return new LocalizedText(names);
    }
}
