package org.omuz.shared.form;

import java.time.LocalDate;
import java.util.Optional;
import org.omuz.shared.Rejected;
import org.omuz.shared.SharedMessages;
import org.omuz.shared.text.DateRange;
import org.omuz.shared.text.TypedDate;

/** Dates of forms: a slip of the finger must not plan a session in the year 26 or post somebody in 2099. */
public final class DateField {
    private DateField() {}

    /** Refuses, by the field's name, what is no date and what lies outside. */
    public static LocalDate read(String field, String typed, DateRange range) {
        LocalDate date = TypedDate.of(typed)
                .orElseThrow(() -> Rejected.in(
                        field,
                        SharedMessages.class,
                        TypedDate.isNoSuchDay(typed) ? SharedMessages::noSuchDay : SharedMessages::notADate));
        refuseOutside(field, date, range);
        return date;
    }

    /** Refuses, at the field of the last day, one that comes before the first; either may be open. */
    public static void refuseTurned(String field, Optional<LocalDate> first, Optional<LocalDate> last) {
        first.filter(from -> last.isPresent() && last.get().isBefore(from)).ifPresent(from -> {
            throw Rejected.in(field, SharedMessages.class, m -> m.endsBeforeBegin(from));
        });
    }

    public static void refuseOutside(String field, LocalDate date, DateRange range) {
        if (date.isBefore(range.first())) {
            throw Rejected.in(field, SharedMessages.class, m -> m.dateTooEarly(range.first()));
        }
        if (date.isAfter(range.last())) {
            throw Rejected.in(field, SharedMessages.class, m -> m.dateTooLate(range.last()));
        }
    }
}
