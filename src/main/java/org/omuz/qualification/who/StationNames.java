package org.omuz.qualification.who;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.omuz.agency.Agency;
import org.omuz.agency.DutyStation;
import org.omuz.qualification.standing.Officer;
import org.omuz.shared.Language;

/** The duty stations of an agency in the reader's language. */
final class StationNames {
    private final Map<Long, String> names = new LinkedHashMap<>();

    StationNames(Agency agency, Language language) {
        DutyStation.<DutyStation>list("agency = ?1 order by code", agency)
                .forEach(station -> names.put(station.id, station.name.in(language)));
    }

    /** Those where the officer serves, with commas between. */
    String of(Officer officer) {
        return officer.stations.stream()
                .map(id -> names.getOrDefault(id, ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    Map<Long, String> all() {
        return names;
    }
}
