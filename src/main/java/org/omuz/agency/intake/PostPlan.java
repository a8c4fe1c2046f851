package org.omuz.agency.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omuz.agency.DutyStation;
import org.omuz.agency.Fault;
import org.omuz.agency.Person;
import org.omuz.agency.PersonForm;
import org.omuz.agency.Posting;

/** What a row's station, role and date mean for the person's postings: nothing, or one begun instead of the one that lasts. */
record PostPlan(Register register, Set<String> roles) {

    /** Null where the row names no station, or names what lasts already; faults are added by column. */
    ImportPlan.Post of(PeopleFile.Entry entry, PersonForm form, Person known, Map<String, Fault> faults) {
        String code = entry.cell("duty_station");
        if (code == null) {
            return null;
        }
        DutyStation station = register.stations().get(Register.key(code));
        var agency = register.agencies().get(Register.key(form.agency()));
        if (station == null || agency == null || !station.agency.id.equals(agency.id)) {
            faults.putIfAbsent("duty_station", Fault.UNKNOWN_STATION);
            return null;
        }
        String role = entry.cell("role");
        if (role == null || !roles.contains(role)) {
            faults.putIfAbsent("role", role == null ? Fault.REQUIRED : Fault.UNKNOWN_ROLE);
            return null;
        }
        List<Posting> lasting = known == null ? List.of() : register.lasting().getOrDefault(known.id, List.of());
        if (lasting.stream().anyMatch(p -> p.dutyStation.id.equals(station.id) && p.role.equals(role))) {
            return null;
        }
        return begun(entry, station, role, lasting, faults);
    }

    private static ImportPlan.Post begun(
            PeopleFile.Entry entry, DutyStation station, String role, List<Posting> lasting, Map<String, Fault> faults) {
        String text = entry.cell("posted_from");
        LocalDate from;
        try {
            from = LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeParseException e) {
            faults.putIfAbsent("posted_from", text == null ? Fault.REQUIRED : Fault.NOT_A_DATE);
            return null;
        }
        Posting instead = lasting.isEmpty() ? null : lasting.get(lasting.size() - 1);
        if (instead != null && !instead.startsOn.isBefore(from)) {
            faults.putIfAbsent("posted_from", Fault.TOO_EARLY);
            return null;
        }
        return new ImportPlan.Post(station.id, role, from, instead == null ? null : instead.id);
    }
}
