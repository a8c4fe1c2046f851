package org.omuz.agency;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.omuz.shared.Language;
import org.omuz.shared.Rejected;
import org.omuz.shared.Written;
import org.omuz.shared.text.TypedText;

/** What can be wrong with one field about a person; forms and imported files are judged alike. */
public enum Fault {
    REQUIRED(AgencyMessages::faultRequired),
    TOO_LONG(AgencyMessages::faultTooLong),
    NOT_A_NAME(AgencyMessages::faultNotAName),
    EMOJI(AgencyMessages::faultEmoji),
    CONTROL(AgencyMessages::faultControl),
    FORMULA(AgencyMessages::faultFormula),
    OTHER_SCRIPT(AgencyMessages::faultOtherScript),
    NOT_A_NUMBER(AgencyMessages::faultNotANumber),
    NOT_AN_EMAIL(AgencyMessages::faultNotAnEmail),
    NOT_A_DATE(AgencyMessages::faultNotADate),
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
    private static final Map<String, Integer> LONGEST = Map.ofEntries(
            Map.entry("personnelNumber", 40),
            Map.entry("familyName", 200),
            Map.entry("givenName", 200),
            Map.entry("nameLatin", 400),
            Map.entry("nameArabic", 400),
            Map.entry("rankTitle", 120),
            Map.entry("email", 254),
            Map.entry("code", 20),
            Map.entry("english", 200),
            Map.entry("russian", 200),
            Map.entry("tajik", 200),
            Map.entry("dari", 200),
            Map.entry("reason", LONGEST_REASON));

    private final Function<AgencyMessages, String> wording;

    Fault(Function<AgencyMessages, String> wording) {
        this.wording = wording;
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

    public String in(AgencyMessages say) {
        return wording.apply(say);
    }

    public Rejected at(String field) {
        Optional<Integer> longest = this == TOO_LONG ? longest(field) : Optional.empty();
        return longest.isEmpty()
                ? Rejected.in(field, AgencyMessages.class, wording)
                : Rejected.saying(field, language -> longer(longest.get(), language));
    }

    /** Most characters of a field of the forms about agencies and people. */
    public static Optional<Integer> longest(String field) {
        return Optional.ofNullable(LONGEST.get(field));
    }

    private static String longer(int longest, Language language) {
        String most = Written.of(language, ZoneOffset.UTC).number(longest);
        return Rejected.wording(AgencyMessages.class, language).faultLonger(most);
    }
}
