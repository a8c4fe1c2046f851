package org.omuz.qualification.whatif;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.omuz.agency.Agency;
import org.omuz.agency.DutyStation;
import org.omuz.agency.Person;
import org.omuz.course.CourseShelf;
import org.omuz.framework.Frameworks;
import org.omuz.framework.RuleBook;
import org.omuz.qualification.staff.AgencyStaff;
import org.omuz.qualification.time.TwoDates;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Rejected;
import org.omuz.shared.form.DateField;
import org.omuz.shared.form.NumberField;
import org.omuz.shared.text.DateRange;

/** Reads what is to be supposed, and refuses by the field what cannot be. */
@RequestScoped
class ReadChange {
    static final int YEARS_AHEAD = 10;
    private static final int MOST_SEATS = 999;

    private final AgencyStaff staff;
    private final Frameworks frameworks;
    private final CourseShelf shelf;
    private final CentreDay day;

    ReadChange(AgencyStaff staff, Frameworks frameworks, CourseShelf shelf, CentreDay day) {
        this.staff = staff;
        this.frameworks = frameworks;
        this.shelf = shelf;
        this.day = day;
    }

    /** @throws Rejected naming every field that is wrong */
    Change of(WhatIf known, ChangeForm form) {
        Change.Kind kind = kind(form.kind());
        switch (kind) {
            case TRANSFER ->
                Rejected.together(
                        () -> person(known, form),
                        () -> station(known.agency, form),
                        () -> role(form),
                        () -> from(form));
            case LEAVE -> Rejected.together(() -> person(known, form), () -> from(form), () -> until(form));
            case RETIREMENT -> Rejected.together(() -> person(known, form), () -> from(form));
            case SESSION -> Rejected.together(() -> course(form), () -> seats(form), () -> from(form));
            case RULES -> Rejected.together(() -> book(form), () -> from(form));
        }
        return switch (kind) {
            case TRANSFER -> Change.transfer(person(known, form), station(known.agency, form), role(form), from(form));
            case LEAVE -> Change.leave(person(known, form), from(form), until(form));
            case RETIREMENT -> Change.retirement(person(known, form), from(form));
            case SESSION -> Change.session(course(form), seats(form), from(form));
            case RULES -> Change.rules(book(form), from(form));
        };
    }

    LocalDate ahead(String field, String typed) {
        return DateField.read(
                field, typed, new DateRange(day.today(), day.today().plusYears(YEARS_AHEAD)));
    }

    private static Change.Kind kind(String typed) {
        for (Change.Kind kind : Change.Kind.values()) {
            if (kind.name().equals(typed)) {
                return kind;
            }
        }
        throw Rejected.because(WhatIfMessages.class, WhatIfMessages::noSuchKind);
    }

    private long person(WhatIf known, ChangeForm form) {
        TwoDates then = new TwoDates(known.looksAt, null, day.today());
        return Person.<Person>find("personnelNumber = ?1 and deactivatedAt is null", String.valueOf(form.person()))
                .firstResultOptional()
                .filter(person -> staff.has(known.agency, person, then))
                .orElseThrow(() -> Rejected.in(
                        "person",
                        WhatIfMessages.class,
                        m -> m.noSuchOfficer(form.person() == null ? "" : form.person())))
                .id;
    }

    private static long station(Agency agency, ChangeForm form) {
        Optional<DutyStation> station = number(form.station())
                .flatMap(id ->
                        DutyStation.find("id = ?1 and agency = ?2", id, agency).firstResultOptional());
        return station.orElseThrow(() -> Rejected.in("station", WhatIfMessages.class, WhatIfMessages::chooseStation))
                .id;
    }

    private String role(ChangeForm form) {
        return frameworks
                .known()
                .flatMap(framework -> framework.profile(String.valueOf(form.role())))
                .orElseThrow(() -> Rejected.in("role", WhatIfMessages.class, WhatIfMessages::chooseRole))
                .code();
    }

    private String course(ChangeForm form) {
        return shelf.latest(String.valueOf(form.course()))
                .orElseThrow(() -> Rejected.in("course", WhatIfMessages.class, WhatIfMessages::chooseCourse))
                .code();
    }

    private static int seats(ChangeForm form) {
        return NumberField.read("seats", form.seats(), 1, MOST_SEATS);
    }

    private static long book(ChangeForm form) {
        Optional<RuleBook> book = number(form.book()).flatMap(id -> RuleBook.<RuleBook>findByIdOptional(id));
        return book.orElseThrow(() -> Rejected.in("book", WhatIfMessages.class, WhatIfMessages::chooseBook)).id;
    }

    private LocalDate from(ChangeForm form) {
        return ahead("from", form.from());
    }

    private LocalDate until(ChangeForm form) {
        LocalDate until = ahead("until", form.until());
        LocalDate from = ahead("from", form.from());
        DateField.refuseTurned("until", Optional.of(from), Optional.of(until));
        return until;
    }

    private static Optional<Long> number(String typed) {
        return typed == null || !typed.matches("\\d{1,18}") ? Optional.empty() : Optional.of(Long.valueOf(typed));
    }
}
