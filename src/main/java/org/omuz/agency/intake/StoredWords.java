package org.omuz.agency.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.omuz.agency.AgencyMessages;
import org.omuz.agency.Choice;
import org.omuz.agency.Choices;
import org.omuz.agency.DutyStation;
import org.omuz.agency.PersonForm;
import org.omuz.shared.Language;

/** What the register stores as codes, with the names behind them in the reader's language; one statement each. */
record StoredWords(
        AgencyMessages say,
        Map<String, String> agencies,
        Map<String, String> stations,
        Map<String, String> roles,
        Map<String, String> languages) {

    static StoredWords in(Language language, AgencyMessages say, Choices choices) {
        Map<String, String> stations = new HashMap<>();
        DutyStation.<DutyStation>listAll()
                .forEach(station -> stations.put(station.code, station.name.in(language) + " (" + station.code + ")"));
        Map<String, String> roles = new HashMap<>();
        choices.titles().forEach((code, title) -> roles.put(code, title.in(language)));
        return new StoredWords(
                say,
                choices.agencies().stream().collect(Collectors.toMap(Choice::value, Choice::label)),
                stations,
                roles,
                choices.languages().stream().collect(Collectors.toMap(Choice::value, Choice::label)));
    }

    String agency(String code) {
        return agencies.getOrDefault(code, code);
    }

    String station(String code) {
        return stations.getOrDefault(code, code);
    }

    String role(String code) {
        return roles.getOrDefault(code, code);
    }

    /** Null stays null. */
    String of(String column, String value) {
        if (value == null) {
            return null;
        }
        return switch (column) {
            case "agency" -> agency(value);
            case "language" -> languages.getOrDefault(value, value);
            case "sex" -> value.equals("F") ? say.female() : value.equals("M") ? say.male() : value;
            default -> value;
        };
    }

    /** What a person's record holds besides number and name, by column. */
    Map<String, String> of(PersonForm form) {
        Map<String, String> stored = new LinkedHashMap<>();
        stored.put("agency", form.agency());
        stored.put("name_latin", form.nameLatin());
        stored.put("name_arabic", form.nameArabic());
        stored.put("sex", form.sex());
        stored.put("rank", form.rankTitle());
        stored.put("email", form.email());
        stored.put("language", form.language());
        stored.values().removeIf(value -> value == null);
        stored.replaceAll(this::of);
        return stored;
    }
}
