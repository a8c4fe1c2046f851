package org.omuz.agency;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;

/** What is recorded about a person, from a form or a row of a file; messages are names of {@link Fault}s, blank is null. */
public record PersonForm(
        @RestForm
                @NotBlank(message = "REQUIRED")
                @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*", message = "NOT_A_NUMBER")
                @Size(max = 40, message = "TOO_LONG")
                String personnelNumber,
        @RestForm @NotBlank(message = "REQUIRED") @PersonName String familyName,
        @RestForm @NotBlank(message = "REQUIRED") @PersonName String givenName,
        @RestForm @PersonName(longest = 400, script = UnicodeScript.LATIN) String nameLatin,
        @RestForm @PersonName(longest = 400, script = UnicodeScript.ARABIC) String nameArabic,
        @RestForm @Pattern(regexp = "[FM]", message = "UNKNOWN_SEX") String sex,
        @RestForm
                @Size(max = 120, message = "TOO_LONG")
                @Pattern(regexp = "[^=+\\-@\\p{Cc}][^\\p{Cc}]*", message = "FORMULA")
                String rankTitle,
        @RestForm
                @Size(max = 254, message = "TOO_LONG")
                @Email(regexp = "[^@\\s=+\\-][^@\\s]*@[^@\\s]+\\.[^@\\s]+", message = "NOT_AN_EMAIL")
                String email,
        @RestForm @Pattern(regexp = "en|ru|tg|prs", message = "UNKNOWN_LANGUAGE") String language,
        @RestForm @NotBlank(message = "REQUIRED") String agency,
        @RestForm Integer version) {
    static final Set<String> PLAIN =
            Set.of("personnelNumber", "familyName", "givenName", "nameLatin", "nameArabic", "rankTitle", "email", "agency");

    public PersonForm {
        personnelNumber = clean(personnelNumber);
        familyName = clean(familyName);
        givenName = clean(givenName);
        nameLatin = clean(nameLatin);
        nameArabic = clean(nameArabic);
        sex = clean(sex);
        rankTitle = clean(rankTitle);
        email = clean(email);
        language = clean(language);
        agency = clean(agency);
    }

    static PersonForm empty() {
        return new PersonForm(null, null, null, null, null, null, null, null, "ru", null, null);
    }

    static PersonForm of(Person p) {
        return new PersonForm(
                p.personnelNumber, p.familyName, p.givenName, p.nameLatin, p.nameArabic, p.sex, p.rankTitle, p.email,
                p.language, p.agency.code, p.version);
    }

    /** One spelling of the same letters (NFC), single spaces; null where nothing is left. */
    public static String clean(String typed) {
        if (typed == null) {
            return null;
        }
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC).replaceAll("[ \\u00a0]+", " ").strip();
        return text.isEmpty() ? null : text;
    }
}
