package org.omuz.shared.form;

import org.omuz.shared.Rejected;
import org.omuz.shared.SharedMessages;
import org.omuz.shared.text.TypedText;

/** Whole numbers of forms, in the digits of any script. */
public final class NumberField {
    private static final int MOST_DIGITS = 9;

    private NumberField() {}

    /** Refuses, by the field's name, what is no whole number and what lies outside; both bounds are allowed. */
    public static int read(String field, String typed, int least, int most) {
        String code = TypedText.code(typed);
        if (code != null
                && !code.isEmpty()
                && code.length() <= MOST_DIGITS
                && code.chars().allMatch(Character::isDigit)) {
            int number = Integer.parseInt(code);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw Rejected.in(field, SharedMessages.class, m -> m.wholeNumber(least, most));
    }
}
