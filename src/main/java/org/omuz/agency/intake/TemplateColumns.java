package org.omuz.agency.intake;

import java.util.List;
import org.omuz.agency.AgencyMessages;

/** Headings, explanations and an example for each column of a file of people, in the words of one language. */
final class TemplateColumns {
    private TemplateColumns() {}

    static String heading(String column, AgencyMessages say) {
        return switch (column) {
            case "personnel_number" -> say.number();
            case "family_name" -> say.familyName();
            case "given_name" -> say.givenName();
            case Headings.FULL_NAME -> say.columnFullName();
            case "name_latin" -> say.nameLatin();
            case "name_arabic" -> say.nameArabic();
            case "sex" -> say.sex();
            case "rank" -> say.rank();
            case "email" -> say.email();
            case "language" -> say.columnLanguage();
            case "agency" -> say.columnAgency();
            case "duty_station" -> say.columnStation();
            case "role" -> say.columnRole();
            case "posted_from" -> say.columnPostedFrom();
            default -> column;
        };
    }

    static String explanation(String column, AgencyMessages say) {
        return switch (column) {
            case "personnel_number" -> say.aboutNumber();
            case "family_name", "given_name" -> say.aboutName();
            case "name_latin" -> say.nameLatinHint();
            case "name_arabic" -> say.nameArabicHint();
            case "sex" -> say.aboutSex();
            case "rank" -> say.aboutRank();
            case "email" -> say.aboutEmail();
            case "language" -> say.aboutLanguage();
            case "agency" -> say.aboutAgency();
            case "duty_station" -> say.aboutStation();
            case "role" -> say.aboutRole();
            case "posted_from" -> say.aboutPostedFrom();
            default -> "";
        };
    }

    /** A person nobody is; station and role are left to whoever fills it in. */
    static List<String> example(String agency, AgencyMessages say) {
        return List.of(
                PeopleFile.EXAMPLE,
                "Намунаев",
                "Алӣ",
                "Ali Namunayev",
                "علی نمونه‌یف",
                "M",
                say.exampleRank(),
                "example@officers.example",
                "tg",
                agency,
                "",
                "",
                "");
    }
}
