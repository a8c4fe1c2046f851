package org.omuz.agency;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.Character.UnicodeScript;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.omuz.shared.text.TypedText;

/**
 * What is recorded about a person, from a form or a row of a file; messages are names of {@link FieldError}s, blank is
 * null. One name only is kept as the family name, in whichever field it was written.
 */
@HasName
public record PersonForm(
        @RestForm
        @NotBlank(message = "REQUIRED")
        @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*", message = "NOT_A_NUMBER")
        @Size(max = 40, message = "TOO_LONG")
        String personnelNumber,

        @RestForm @PersonName String familyName,
        @RestForm @PersonName String givenName,

        @RestForm @PersonName(longest = 400, script = UnicodeScript.LATIN)
        String nameLatin,

        @RestForm @PersonName(longest = 400, script = UnicodeScript.ARABIC)
        String nameArabic,

        @RestForm @Pattern(regexp = "[FM]", message = "UNKNOWN_SEX")
        String sex,

        @RestForm
        @Size(max = 120, message = "TOO_LONG")
        @Pattern(regexp = "[^=+\\-@\\p{Cc}][^\\p{Cc}]*", message = "FORMULA")
        String rankTitle,

        @RestForm
        @Size(max = 254, message = "TOO_LONG")
        @Email(regexp = "[^@\\s\\p{C}=+\\-][^@\\s\\p{C}]*@[^@\\s\\p{C}]+\\.[^@\\s\\p{C}]+", message = "NOT_AN_EMAIL")
        String email,

        @RestForm @Pattern(regexp = "en|ru|tg|prs", message = "UNKNOWN_LANGUAGE")
        String language,

        @RestForm @NotBlank(message = "REQUIRED") String agency,
        @RestForm Integer version) {
    private static final java.util.regex.Pattern NONE = java.util.regex.Pattern.compile("[-\u2010-\u2015\u2212_.]+");
    static final Set<String> PLAIN = Set.of(
            "personnelNumber", "familyName", "givenName", "nameLatin", "nameArabic", "rankTitle", "email", "agency");

    public PersonForm {
        personnelNumber = TypedText.code(personnelNumber);
        String family = stated(familyName);
        String given = stated(givenName);
        familyName = family == null ? given : family;
        givenName = family == null ? null : given;
        nameLatin = stated(nameLatin);
        nameArabic = stated(nameArabic);
        sex = stated(sex);
        rankTitle = stated(rankTitle);
        email = TypedText.code(stated(email));
        language = stated(language);
        agency = TypedText.code(agency);
    }

    static PersonForm empty() {
        return new PersonForm(null, null, null, null, null, null, null, null, "ru", null, null);
    }

    static PersonForm of(Person p) {
        return new PersonForm(
                p.personnelNumber,
                p.familyName,
                p.givenName,
                p.nameLatin,
                p.nameArabic,
                p.sex,
                p.rankTitle,
                p.email,
                p.language,
                p.agency.code,
                p.version);
    }

    /** One line; null where nothing is left but the stroke by which lists say "none". */
    private static String stated(String typed) {
        String line = TypedText.line(typed);
        return line == null || NONE.matcher(line).matches() ? null : line;
    }
}
