package org.omuz.agency.centre;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import org.omuz.agency.Country;
import org.omuz.agency.NamedPlace;
import org.omuz.agency.PlaceNames;
import org.omuz.audit.AuditTrail;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.content.ContentFolder;
import org.omuz.shared.content.Problems;

/**
 * Takes the countries from {@code centre.yaml}; the same of places; those that are known already get
 * the file's names, none is removed.
 */
@ApplicationScoped
public class ImportCentre {
    private final AuditTrail trail;
    private final PlaceNames places;

    ImportCentre(AuditTrail trail, PlaceNames places) {
        this.trail = trail;
        this.places = places;
    }

    /** Number of countries and places added or renamed; none where the problems hold an error. */
    public int from(ContentFolder folder, Problems problems) {
        var file = folder.yaml("centre.yaml", "centre", problems);
        if (problems.hasErrors() || file.isEmpty()) {
            return 0;
        }
        int changed = 0;
        for (JsonNode country : file.get().document().path("countries")) {
            changed += take(country.path("code").asText(), names(country.path("name"))) ? 1 : 0;
        }
        changed += places(file.get().document());
        if (changed > 0) {
            trail.record("CountriesImported", "Country", null, Map.of("changed", Integer.toString(changed)));
        }
        return changed;
    }

    private int places(JsonNode centre) {
        int changed = 0;
        for (JsonNode place : centre.path("places")) {
            LocalizedText name = names(place.path("name"));
            NamedPlace known = NamedPlace.byCode(place.path("code").asText()).orElseGet(NamedPlace::new);
            if (!name.equals(known.name)) {
                known.code = place.path("code").asText();
                known.name = name;
                known.persist();
                changed++;
            }
        }
        if (changed > 0) {
            places.reload();
        }
        return changed;
    }

    private static boolean take(String code, LocalizedText name) {
        Country country = Country.byCode(code).orElseGet(Country::new);
        if (name.equals(country.name)) {
            return false;
        }
        country.code = code;
        country.name = name;
        country.persist();
        return true;
    }

    private static LocalizedText names(JsonNode name) {
        Map<String, String> names = new TreeMap<>();
        name.properties()
                .forEach(language ->
                        names.put(language.getKey(), language.getValue().asText()));
        return new LocalizedText(names);
    }
}
