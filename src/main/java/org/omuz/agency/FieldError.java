package org.omuz.agency;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.omuz.shared.Rejected;
import org.omuz.shared.text.TypedText;

/** What can be wrong with one field about a person; forms and imported files are judged alike. */
public enum FieldError {
    REQUIRED(AgencyMessages::faultRequired),
    TOO_LONG((say, field) -> say.faultTooLong(longest(field))),
    NOT_A_NAME(AgencyMessages::faultNotAName),
    EMOJI(AgencyMessages::faultEmoji),
    CONTROL(AgencyMessages::faultControl),
    FORMULA(AgencyMessages::faultFormula),
    OTHER_SCRIPT(AgencyMessages::faultOtherScript),
    MIXED_ALPHABETS(AgencyMessages::faultMixedAlphabets),
    NOT_A_NUMBER(AgencyMessages::faultNotANumber),
    NOT_AN_EMAIL(AgencyMessages::faultNotAnEmail),
    NOT_A_DATE(AgencyMessages::faultNotADate),
    NO_SUCH_DAY(AgencyMessages::faultNoSuchDay),
    UNKNOWN_SEX(AgencyMessages::faultUnknownSex),
    UNKNOWN_LANGUAGE(AgencyMessages::faultUnknownLanguage),
    UNKNOWN_AGENCY(AgencyMessages::faultUnknownAgency),
    UNKNOWN_COUNTRY(AgencyMessages::faultUnknownCountry),
    UNKNOWN_STATION(AgencyMessages::faultUnknownStation),
    UNKNOWN_ROLE(AgencyMessages::faultUnknownRole),
    AMBIGUOUS_ROLE(AgencyMessages::faultAmbiguousRole),
    NOT_A_CODE(AgencyMessages::faultNotACode),
    NUMBER_TAKEN(AgencyMessages::faultNumberTaken),
    EMAIL_TAKEN(AgencyMessages::faultEmailTaken),
    CODE_TAKEN(AgencyMessages::faultCodeTaken),
    TWICE_IN_FILE(AgencyMessages::faultTwiceInFile),
    TWICE_OF_BAD(AgencyMessages::faultTwiceInFile),
    TOO_EARLY(AgencyMessages::faultTooEarly),
    SAME_POSTING(AgencyMessages::faultSamePosting),
    NAME_NEEDED(AgencyMessages::faultNameNeeded),
    POSTING_DAY(AgencyMessages::faultPostingDay),
    ENDS_BEFORE(AgencyMessages::faultEndsBefore),
    AMBIGUOUS_DATE(AgencyMessages::faultAmbiguousDate),
    LOST_LETTERS(AgencyMessages::faultLostLetters),
    SURPLUS_CELLS(AgencyMessages::faultSurplusCells),
    STATION_NEEDED(AgencyMessages::faultStationNeeded),
    SHEET_ERROR(AgencyMessages::faultSheetError),
    NOT_CONFIRMED(AgencyMessages::faultNotConfirmed),
    LATIN_NEEDED(AgencyMessages::faultLatinNeeded),
    NOT_PRINTABLE(AgencyMessages::faultNotPrintable);

    private static final int LONGEST_REASON = 500;

    private final BiFunction<AgencyMessages, String, String> wording;

    FieldError(Function<AgencyMessages, String> wording) {
        this((say, field) -> wording.apply(say));
    }

    FieldError(BiFunction<AgencyMessages, String, String> wording) {
        this.wording = wording;
    }

    /** Of a field of a form or a column of a file, in characters. */
    static int longest(String field) {
        return switch (field) {
            case "code" -> 20;
            case "personnelNumber", "personnel_number" -> 40;
            case "rankTitle", "rank" -> 120;
            case "email" -> 254;
            case "nameLatin", "name_latin", "nameArabic", "name_arabic" -> 400;
            case "reason" -> LONGEST_REASON;
            default -> 200;
        };
    }

    /** A reason as typed, which has to be there. */
    static String reason(String typed) {
        String reason = TypedText.prose(typed);
        if (reason == null || reason.isEmpty()) {
            throw REQUIRED.at("reason");
        }
        if (TypedText.unmendable(reason).isPresent()) {
            throw CONTROL.at("reason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw TOO_LONG.at("reason");
        }
        return reason;
    }

    /** @param field whose limits are told */
    public String in(AgencyMessages say, String field) {
        return wording.apply(say, field);
    }

    public Rejected at(String field) {
        return Rejected.in(field, AgencyMessages.class, say -> in(say, field));
    }
}
