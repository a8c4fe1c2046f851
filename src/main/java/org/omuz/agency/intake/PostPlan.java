package org.omuz.agency.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omuz.agency.Agency;
import org.omuz.agency.DutyStation;
import org.omuz.agency.FieldError;
import org.omuz.agency.Person;
import org.omuz.agency.Posting;
import org.omuz.shared.text.DateRange;
import org.omuz.shared.text.TypedDate;

/**
 * What a row's station, role and date mean for the person's postings: nothing, or one begun instead of all that last.
 * Postings at an agency that the person leaves without a new one are offered to end.
 *
 * @param roles codes by the key of code and title; null for a title that several have
 */
record PostPlan(KnownPeople register, Map<String, String> roles, LocalDate today) {
    record Planned(ImportPlan.Posts posts, List<ImportPlan.Warning> warnings) {
        static final Planned NOTHING = new Planned(ImportPlan.Posts.NONE, List.of());
    }

    /** Faults are added by column. */
    Planned of(PeopleFile.Entry entry, Agency agency, Person known, Map<String, FieldError> faults) {
        List<Posting> lasting = known == null ? List.of() : register.lasting().getOrDefault(known.id, List.of());
        if (entry.cell("duty_station") == null) {
            if (entry.cell("role") != null || entry.cell("posted_from") != null) {
                faults.putIfAbsent(entry.cell("role") != null ? "role" : "posted_from", FieldError.STATION_NEEDED);
            }
            return agency == null ? Planned.NOTHING : left(agency, lasting);
        }
        DutyStation station = agency == null ? null : register.station(entry.cell("duty_station"), agency);
        String role = entry.cell("role") == null ? null : roles.get(KnownPeople.key(entry.cell("role")));
        if (station == null) {
            faults.putIfAbsent("duty_station", FieldError.UNKNOWN_STATION);
        }
        if (role == null) {
            faults.putIfAbsent("role", noRole(entry.cell("role")));
        }
        if (station == null || role == null) {
            return Planned.NOTHING;
        }
        Optional<Posting> same = lasting.stream()
                .filter(posting -> posting.dutyStation.id.equals(station.id) && posting.role.equals(role))
                .findFirst();
        return same.isPresent() ? known(entry, same.get(), faults) : begun(entry, station, role, lasting, faults);
    }

    private FieldError noRole(String written) {
        FieldError unread =
                roles.containsKey(KnownPeople.key(written)) ? FieldError.AMBIGUOUS_ROLE : FieldError.UNKNOWN_ROLE;
        return written == null ? FieldError.REQUIRED : unread;
    }

    /** The person serves there in this role already; another first day is not taken. */
    private Planned known(PeopleFile.Entry entry, Posting same, Map<String, FieldError> faults) {
        if (entry.cell("posted_from") == null) {
            return Planned.NOTHING;
        }
        LocalDate from = day(entry, faults);
        return from == null || from.equals(same.startsOn)
                ? Planned.NOTHING
                : new Planned(
                        ImportPlan.Posts.NONE,
                        List.of(new ImportPlan.Warning(ImportPlan.Doubt.DATE_NOT_TAKEN, same.startsOn.toString())));
    }

    private Planned begun(
            PeopleFile.Entry entry,
            DutyStation station,
            String role,
            List<Posting> lasting,
            Map<String, FieldError> faults) {
        LocalDate from = day(entry, faults);
        if (from == null) {
            return Planned.NOTHING;
        }
        if (lasting.stream().anyMatch(posting -> !posting.startsOn.isBefore(from))) {
            faults.putIfAbsent("posted_from", FieldError.TOO_EARLY);
            return Planned.NOTHING;
        }
        var begin = new ImportPlan.Begin(station.id, station.code, role, from);
        var endings = lasting.stream()
                .map(posting -> ending(posting, from.minusDays(1), false))
                .toList();
        return new Planned(new ImportPlan.Posts(begin, endings), List.of());
    }

    private Planned left(Agency agency, List<Posting> lasting) {
        var endings = lasting.stream()
                .filter(posting -> posting.isLeftFor(agency))
                .map(posting -> ending(posting, posting.hasBegun(today) ? today : null, true))
                .toList();
        return new Planned(new ImportPlan.Posts(null, endings), List.of());
    }

    private static ImportPlan.Ending ending(Posting posting, LocalDate until, boolean offered) {
        return new ImportPlan.Ending(
                posting.id, posting.dutyStation.code, posting.role, posting.startsOn, until, offered);
    }

    private LocalDate day(PeopleFile.Entry entry, Map<String, FieldError> faults) {
        String text = entry.cell("posted_from");
        Optional<LocalDate> day = TypedDate.of(text);
        if (day.isPresent() && DateRange.announced(today).holds(day.get())) {
            return day.get();
        }
        faults.putIfAbsent(
                "posted_from",
                text == null ? FieldError.REQUIRED : day.isPresent() ? FieldError.POSTING_DAY : unread(text));
        return null;
    }

    private static FieldError unread(String date) {
        FieldError noDate = TypedDate.isNoSuchDay(date) ? FieldError.NO_SUCH_DAY : FieldError.NOT_A_DATE;
        return TypedDate.isAmbiguous(date) ? FieldError.AMBIGUOUS_DATE : noDate;
    }
}
