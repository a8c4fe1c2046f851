package org.omuz.agency;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.Visitor;

/**
 * Where something takes place, in the reader's language: a place is typed by any of its names, and known by all of
 * them. Places are those of {@code centre.yaml} and the duty stations; any other is shown as it was typed, in every
 * language.
 */
@Named("places")
@ApplicationScoped
public class PlaceNames {
    private static final String ALL = "all";

    private final Cache<String, Map<String, LocalizedText>> known =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofHours(1)).build();

    private final Visitor visitor;

    PlaceNames(Visitor visitor) {
        this.visitor = visitor;
    }

    public LocalizedText of(String typed) {
        return names().getOrDefault(key(typed), LocalizedText.of(typed));
    }

    public String in(String typed, Language language) {
        return of(typed).in(language);
    }

    public boolean knows(String typed) {
        return typed != null && names().containsKey(key(typed));
    }

    /** For templates, in the language of whoever looks. */
    public String here(String typed) {
        return in(typed, visitor.language());
    }

    /**
     * All names of a place that was typed by one of them, or what was typed: what finds what takes place there.
     * Entities ask while they are written, so that names are read in a transaction of their own.
     */
    public static Collection<String> spellings(String typed) {
        return typed == null
                ? List.of()
                : Arc.container().instance(PlaceNames.class).get().namesLike(typed);
    }

    Collection<String> namesLike(String typed) {
        known.get(ALL, all -> QuarkusTransaction.requiringNew().call(PlaceNames::read));
        return of(typed).wording().values();
    }

    /** Names that a form proposes. */
    public List<String> proposals() {
        return names().values().stream()
                .map(name -> name.in(visitor.language()))
                .distinct()
                .sorted()
                .toList();
    }

    /** At the start, so that no visitor waits for it; and after an import, which sees its own names. */
    void started(@Observes StartupEvent start) {
        reload();
    }

    public void reload() {
        known.put(ALL, QuarkusTransaction.joiningExisting().call(PlaceNames::read));
    }

    private Map<String, LocalizedText> names() {
        return known.get(ALL, all -> QuarkusTransaction.joiningExisting().call(PlaceNames::read));
    }

    private static Map<String, LocalizedText> read() {
        Map<String, LocalizedText> names = new HashMap<>();
        DutyStation.<DutyStation>listAll().forEach(station -> put(names, station.name));
        NamedPlace.<NamedPlace>listAll().forEach(place -> put(names, place.name));
        return names;
    }

    private static void put(Map<String, LocalizedText> names, LocalizedText name) {
        name.wording().values().forEach(wording -> names.put(key(wording), name));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
