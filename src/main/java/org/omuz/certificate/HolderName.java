package org.omuz.certificate;

import java.lang.Character.UnicodeScript;
import org.omuz.agency.Person;
import org.omuz.certificate.document.PrintedCertificate.Holder;
import org.omuz.shared.Language;
import org.omuz.shared.text.TypedText;

/** A person's name as recorded, laid out by script for the certificate. */
final class HolderName {
    private HolderName() {}

    /** A name in a script that is printed under no other heading stands as the Latin one, unless that is recorded. */
    static Holder of(Person person) {
        String own = TypedText.line(person.fullName());
        UnicodeScript script = scriptOf(own);
        String latin = recorded(person.nameLatin);
        String arabic = recorded(person.nameArabic);
        String cyrillic = script == UnicodeScript.CYRILLIC ? own : null;
        if (arabic == null && script == UnicodeScript.ARABIC) {
            arabic = own;
        }
        boolean elsewhere = script == UnicodeScript.CYRILLIC || script == UnicodeScript.ARABIC;
        if (latin == null && !elsewhere) {
            latin = own;
        }
        return new Holder(latin, cyrillic, arabic, Language.of(person.language).orElse(Language.EN));
    }

    private static UnicodeScript scriptOf(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .findFirst()
                .orElse(UnicodeScript.LATIN);
    }

    private static String recorded(String name) {
        return TypedText.line(name);
    }
}
