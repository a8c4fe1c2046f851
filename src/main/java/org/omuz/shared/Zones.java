package org.omuz.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Time zones as people call them: by a city, and by how far its clocks are from UTC. */
@Named("zones")
@RequestScoped
public class Zones {
    private static final Map<String, Function<SharedMessages, String>> CITIES = new LinkedHashMap<>();

    static {
        CITIES.put("Asia/Dushanbe", SharedMessages::dushanbe);
        CITIES.put("Asia/Tashkent", SharedMessages::tashkent);
        CITIES.put("Asia/Bishkek", SharedMessages::bishkek);
        CITIES.put("Asia/Almaty", SharedMessages::almaty);
        CITIES.put("Asia/Ashgabat", SharedMessages::ashgabat);
        CITIES.put("Asia/Kabul", SharedMessages::kabul);
        CITIES.put("Asia/Tehran", SharedMessages::tehran);
        CITIES.put("Asia/Karachi", SharedMessages::karachi);
        CITIES.put("Asia/Baku", SharedMessages::baku);
        CITIES.put("Asia/Tbilisi", SharedMessages::tbilisi);
        CITIES.put("Asia/Yerevan", SharedMessages::yerevan);
        CITIES.put("Europe/Moscow", SharedMessages::moscow);
    }

    private final Visitor visitor;
    private final Centre centre;
    private final Clock clock;

    Zones(Visitor visitor, Centre centre, Clock clock) {
        this.visitor = visitor;
        this.centre = centre;
        this.clock = clock;
    }

    /** Those of the region. */
    public static List<String> known() {
        return List.copyOf(CITIES.keySet());
    }

    /** To be written beside a time of that zone; empty where it is the centre's own. */
    public String beside(LocalDateTime time, String zone) {
        return ZoneId.of(zone).equals(centre.zone()) ? "" : named(time.atZone(ZoneId.of(zone)), visitor.language());
    }

    /** As its clocks go today. */
    public String named(String zone) {
        return named(clock.instant().atZone(ZoneId.of(zone)), visitor.language());
    }

    /** Dushanbe, UTC+5, as clocks there go at that time; of a zone elsewhere the distance alone. */
    public static String named(ZonedDateTime time, Language language) {
        String distance = distance(time.getOffset());
        return Optional.ofNullable(CITIES.get(time.getZone().getId()))
                .map(city -> city.apply(Rejected.wording(SharedMessages.class, language)) + language.comma() + distance)
                .orElse(distance);
    }

    private static String distance(ZoneOffset offset) {
        int minutes = offset.getTotalSeconds() / 60;
        String sign = minutes < 0 ? "−" : "+";
        int hours = Math.abs(minutes) / 60;
        int rest = Math.abs(minutes) % 60;
        return "UTC" + (minutes == 0 ? "" : sign + hours + (rest == 0 ? "" : ":" + rest));
    }
}
