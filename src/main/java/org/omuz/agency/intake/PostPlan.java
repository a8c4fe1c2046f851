package org.omuz.agency.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omuz.agency.Agency;
import org.omuz.agency.DutyStation;
import org.omuz.agency.Fault;
import org.omuz.agency.Person;
import org.omuz.agency.Posting;
import org.omuz.shared.text.DateRange;
import org.omuz.shared.text.TypedDate;

/**
 * What a row's station, role and date mean for the person's postings: nothing, or one begun instead of all that last. Postings at
 * an agency that the person leaves without a new one are offered to end.
 *
 * @param roles codes by the key of code and title; null for a title that several have
 */
record PostPlan(Register register, Map<String, String> roles, LocalDate today) {
    record Planned(ImportPlan.Posts posts, List<ImportPlan.Warning> warnings) {
        static final Planned NOTHING = new Planned(ImportPlan.Posts.NONE, List.of());
    }

    /** Faults are added by column. */
    Planned of(PeopleFile.Entry entry, Agency agency, Person known, Map<String, Fault> faults) {
        List<Posting> lasting = known == null ? List.of() : register.lasting().getOrDefault(known.id, List.of());
        if (entry.cell("duty_station") == null) {
            if (entry.cell("role") != null || entry.cell("posted_from") != null) {
                faults.putIfAbsent(entry.cell("role") != null ? "role" : "posted_from", Fault.STATION_NEEDED);
            }
            return agency == null ? Planned.NOTHING : left(agency, lasting);
        }
        DutyStation station = agency == null ? null : register.station(entry.cell("duty_station"), agency);
        String role = entry.cell("role") == null ? null : roles.get(Register.key(entry.cell("role")));
        if (station == null) {
            faults.putIfAbsent("duty_station", Fault.UNKNOWN_STATION);
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

    private Fault noRole(String written) {
        Fault unread = roles.containsKey(Register.key(written)) ? Fault.AMBIGUOUS_ROLE : Fault.UNKNOWN_ROLE;
        return written == null ? Fault.REQUIRED : unread;
    }

    /** The person serves there in this role already; another first day is not taken. */
    private Planned known(PeopleFile.Entry entry, Posting same, Map<String, Fault> faults) {
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
            PeopleFile.Entry entry, DutyStation station, String role, List<Posting> lasting, Map<String, Fault> faults) {
        LocalDate from = day(entry, faults);
        if (from == null) {
            return Planned.NOTHING;
        }
        if (lasting.stream().anyMatch(posting -> !posting.startsOn.isBefore(from))) {
            faults.putIfAbsent("posted_from", Fault.TOO_EARLY);
            return Planned.NOTHING;
        }
        var begin = new ImportPlan.Begin(station.id, station.code, role, from);
        var endings = lasting.stream().map(posting -> ending(posting, from.minusDays(1), false)).toList();
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

    private LocalDate day(PeopleFile.Entry entry, Map<String, Fault> faults) {
        String text = entry.cell("posted_from");
        Optional<LocalDate> day = TypedDate.of(text);
        if (day.isPresent() && DateRange.announced(today).holds(day.get())) {
            return day.get();
        }
        faults.putIfAbsent("posted_from", text == null ? Fault.REQUIRED : day.isPresent() ? Fault.POSTING_DAY : unread(text));
        return null;
    }

    private static Fault unread(String date) {
        Fault noDate = TypedDate.isNoSuchDay(date) ? Fault.NO_SUCH_DAY : Fault.NOT_A_DATE;
        return TypedDate.isAmbiguous(date) ? Fault.AMBIGUOUS_DATE : noDate;
    }
}
