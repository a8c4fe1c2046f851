package org.omuz.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestForm;
import org.omuz.shared.LocalizedText;

/** Code and names of an agency or a station; English is needed, as every other language may fall back to it. */
public record NamesForm(
        @RestForm
                @NotBlank(message = "REQUIRED")
                @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]*", message = "NOT_A_CODE")
                @Size(max = 20, message = "TOO_LONG")
                String code,
        @RestForm @NotBlank(message = "REQUIRED") @Size(max = 200, message = "TOO_LONG") String english,
        @RestForm @Size(max = 200, message = "TOO_LONG") String russian,
        @RestForm @Size(max = 200, message = "TOO_LONG") String tajik,
        @RestForm @Size(max = 200, message = "TOO_LONG") String dari,
        @RestForm String country,
        @RestForm String version) {
    static final Set<String> PLAIN = Set.of("code", "english", "russian", "tajik", "dari");

    public NamesForm {
        code = PersonForm.clean(code);
        english = PersonForm.clean(english);
        russian = PersonForm.clean(russian);
        tajik = PersonForm.clean(tajik);
        dari = PersonForm.clean(dari);
        country = PersonForm.clean(country);
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
