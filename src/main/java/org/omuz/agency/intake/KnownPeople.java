package org.omuz.agency.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
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
import org.omuz.shared.LocalizedText;
import org.omuz.shared.text.TypedText;

/** The part of the register a file speaks of, read in few statements; keys fold what the database compares as equal. */
record KnownPeople(
        Map<String, Agency> agencies,
        Map<String, DutyStation> stations,
        Map<String, Person> byNumber,
        Map<String, Person> byEmail,
        Map<Long, List<Posting>> lasting) {
    private static final int AT_ONCE = 1000;

    static KnownPeople of(PeopleFile file) {
        Map<String, Agency> agencies = new HashMap<>();
        Agency.<Agency>listAll().forEach(agency -> put(agencies, agency.code, agency.name, "", agency));
        Map<String, DutyStation> stations = new HashMap<>();
        DutyStation.<DutyStation>listAll()
                .forEach(station -> put(stations, station.code, station.name, station.agency.id + " ", station));
        Map<String, Person> byNumber = new HashMap<>();
        people(file, "personnel_number", "personnelNumber", byNumber, person -> person.personnelNumber);
        Map<String, Person> byEmail = new HashMap<>();
        people(file, "email", "email", byEmail, person -> person.email);
        Map<Long, List<Posting>> lasting = new HashMap<>();
        for (List<Long> ids :
                slices(byNumber.values().stream().map(person -> person.id).toList())) {
            Posting.<Posting>list("person.id in ?1 and endsOn is null order by id", ids)
                    .forEach(posting -> lasting.computeIfAbsent(posting.person.id, id -> new ArrayList<>())
                            .add(posting));
        }
        return new KnownPeople(agencies, stations, byNumber, byEmail, lasting);
    }

    static String key(String text) {
        String code = TypedText.code(text);
        return code == null
                ? null
                : Normalizer.normalize(code, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** By code, or by its name in any language; of several of that name the one in which the person serves. */
    Agency agency(String written, Person known) {
        Agency agency = agencies.get(key(written));
        boolean own = agency == null
                && known != null
                && written != null
                && known.agency.name.wording().values().stream()
                        .anyMatch(name -> key(name).equals(key(written)));
        return own ? known.agency : agency;
    }

    /** By code, or by its name in any language, of that agency only. */
    DutyStation station(String written, Agency agency) {
        DutyStation known = stations.getOrDefault(key(written), stations.get(agency.id + " " + key(written)));
        return known != null && known.agency.id.equals(agency.id) ? known : null;
    }

    /** Codes win over names; a name that two have says nothing. */
    private static <T> void put(Map<String, T> into, String code, LocalizedText names, String within, T what) {
        for (String name : new TreeSet<>(names.wording().values())) {
            String key = within + key(name);
            T other = into.get(key);
            into.put(key, other == null || other == what ? what : null);
        }
        into.put(key(code), what);
    }

    private static void people(
            PeopleFile file, String column, String field, Map<String, Person> into, Function<Person, String> by) {
        TreeSet<String> asked = new TreeSet<>();
        file.entries().stream()
                .map(entry -> key(entry.cell(column)))
                .filter(cell -> cell != null)
                .forEach(asked::add);
        for (List<String> slice : slices(asked)) {
            Person.<Person>list("from Person p join fetch p.agency where p." + field + " in ?1", slice)
                    .forEach(person -> into.put(key(by.apply(person)), person));
        }
    }

    static <T> List<List<T>> slices(Collection<T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> slices = new ArrayList<>();
        for (int from = 0; from < list.size(); from += AT_ONCE) {
            slices.add(list.subList(from, Math.min(list.size(), from + AT_ONCE)));
        }
        return slices;
    }
}
