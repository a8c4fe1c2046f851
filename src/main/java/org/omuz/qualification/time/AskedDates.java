package org.omuz.qualification.time;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Rejected;

/** The two dates as the address asks for them: {@code ?on=YYYY-MM-DD&known=YYYY-MM-DD}, both may be left out. */
@RequestScoped
public class AskedDates {
    private static final int FIRST_YEAR = 1990;
    private static final int YEARS_AHEAD = 10;

    private final UriInfo address;
    private final CentreDay day;

    AskedDates(UriInfo address, CentreDay day) {
        this.address = address;
        this.day = day;
    }

    /** @throws Rejected naming the field, where one is no day, or one that cannot be asked for */
    public TwoDates get() {
        LocalDate today = day.today();
        LocalDate on = date("on").orElse(today);
        LocalDate known = date("known").filter(asked -> !asked.equals(today)).orElse(null);
        if (on.getYear() < FIRST_YEAR || on.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw Rejected.because(QualificationMessages.class, m -> m.onOutside(text("on")))
                    .at("on");
        }
        if (known != null && (known.isAfter(today) || known.getYear() < FIRST_YEAR)) {
            throw Rejected.because(QualificationMessages.class, m -> m.knownAhead(text("known")))
                    .at("known");
        }
        return new TwoDates(on, known, today);
    }

    private Optional<LocalDate> date(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw Rejected.because(QualificationMessages.class, m -> m.noDay(text))
                    .at(field);
        }
    }

    /** What was typed. */
    public String text(String field) {
        String text = address.getQueryParameters().getFirst(field);
        return text == null ? "" : text.strip();
    }
}
