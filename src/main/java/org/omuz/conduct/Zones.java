package org.omuz.conduct;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.omuz.shared.Centre;
import org.omuz.shared.Language;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;

/** Time zones as people call them: by a city, and by how far its clocks are from UTC. */
@Named("zones")
@RequestScoped
public class Zones {
    private static final Map<String, Function<ConductMessages, String>> CITIES = new LinkedHashMap<>();

    static {
        CITIES.put("Asia/Dushanbe", ConductMessages::dushanbe);
        CITIES.put("Asia/Tashkent", ConductMessages::tashkent);
        CITIES.put("Asia/Bishkek", ConductMessages::bishkek);
        CITIES.put("Asia/Almaty", ConductMessages::almaty);
        CITIES.put("Asia/Ashgabat", ConductMessages::ashgabat);
        CITIES.put("Asia/Kabul", ConductMessages::kabul);
        CITIES.put("Asia/Tehran", ConductMessages::tehran);
        CITIES.put("Asia/Karachi", ConductMessages::karachi);
        CITIES.put("Asia/Baku", ConductMessages::baku);
        CITIES.put("Asia/Tbilisi", ConductMessages::tbilisi);
        CITIES.put("Asia/Yerevan", ConductMessages::yerevan);
        CITIES.put("Europe/Moscow", ConductMessages::moscow);
    }

    private final Visitor visitor;
    private final Centre centre;

    Zones(Visitor visitor, Centre centre) {
        this.visitor = visitor;
        this.centre = centre;
    }

    /** Those of the region. */
    public static List<String> known() {
        return List.copyOf(CITIES.keySet());
    }

    /** To be written beside a time of that zone; empty where it is the centre's own. */
    public String beside(String zone) {
        return ZoneId.of(zone).equals(centre.zone()) ? "" : named(zone);
    }

    public String named(String zone) {
        return named(ZoneId.of(zone), visitor.language());
    }

    /** Dushanbe, UTC+5; of a zone elsewhere the distance alone. */
    public static String named(ZoneId zone, Language language) {
        String distance = distance(zone);
        String comma = language == Language.PRS ? "، " : ", ";
        return Optional.ofNullable(CITIES.get(zone.getId()))
                .map(city -> city.apply(Rejected.wording(ConductMessages.class, language)) + comma + distance)
                .orElse(distance);
    }

    private static String distance(ZoneId zone) {
        int minutes = zone.getRules().getOffset(Instant.now()).getTotalSeconds() / 60;
        String sign = minutes < 0 ? "−" : "+";
        int hours = Math.abs(minutes) / 60;
        int rest = Math.abs(minutes) % 60;
        return "UTC" + (minutes == 0 ? "" : sign + hours + (rest == 0 ? "" : ":" + rest));
    }
}
