package org.omuz.agency.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.omuz.agency.Agency;
import org.omuz.agency.DutyStation;
import org.omuz.agency.Person;
import org.omuz.agency.Posting;

/** The part of the register a file speaks of, read in few statements; keys in lower case, as the database compares them. */
record Register(
        Map<String, Agency> agencies,
        Map<String, DutyStation> stations,
        Map<String, Person> byNumber,
        Map<String, Person> byEmail,
        Map<Long, List<Posting>> lasting) {
    private static final int AT_ONCE = 1000;

    static Register of(PeopleFile file) {
        Map<String, Agency> agencies = new HashMap<>();
        Agency.<Agency>listAll().forEach(agency -> agencies.put(key(agency.code), agency));
        Map<String, DutyStation> stations = new HashMap<>();
        DutyStation.<DutyStation>listAll().forEach(station -> stations.put(key(station.code), station));
        Map<String, Person> byNumber = new HashMap<>();
        people(file, "personnel_number", "personnelNumber", byNumber, person -> person.personnelNumber);
        Map<String, Person> byEmail = new HashMap<>();
        people(file, "email", "email", byEmail, person -> person.email);
        Map<Long, List<Posting>> lasting = new HashMap<>();
        for (List<Long> ids : slices(byNumber.values().stream().map(person -> person.id).toList())) {
            Posting.<Posting>list("person.id in ?1 and endsOn is null order by id", ids)
                    .forEach(posting -> lasting.computeIfAbsent(posting.person.id, id -> new ArrayList<>()).add(posting));
        }
        return new Register(agencies, stations, byNumber, byEmail, lasting);
    }

    static String key(String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private static void people(
            PeopleFile file, String column, String field, Map<String, Person> into, Function<Person, String> by) {
        TreeSet<String> asked = new TreeSet<>();
        file.entries().stream().map(entry -> entry.cell(column)).filter(cell -> cell != null).forEach(asked::add);
        for (List<String> slice : slices(List.copyOf(asked))) {
            Person.<Person>list(field + " in ?1", slice).forEach(person -> into.put(key(by.apply(person)), person));
        }
    }

    private static <T> List<List<T>> slices(List<T> all) {
        List<List<T>> slices = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            slices.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return slices;
    }
}
