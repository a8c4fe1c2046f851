package org.omuz.qualification.who;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.qualification.standing.Scope;
import org.omuz.qualification.standing.StaffFilter;
import org.omuz.qualification.time.TwoDates;
import org.omuz.shared.Rejected;

/**
 * What is asked of the list, as it stands in the address.
 *
 * @param level level that everybody is asked for, 0 for the one that each profile requires
 * @param state one of {@link #STATES}
 * @param days within which what is held must end to be called soon; 0 for the rule book's window
 */
record WhoFilter(
        String competency,
        int level,
        String state,
        int days,
        String station,
        String role,
        String q,
        String sort,
        boolean down,
        TwoDates dates,
        Scope scope) {
    static final List<String> STATES =
            List.of("required", "holds", "soon", "lacks", "lapsed", "suspended", "gap", "all");
    static final List<String> SORTS = List.of("name", "number", "station", "competency", "level", "state", "until");
    private static final int MOST_DAYS = 3650;

    /** @throws Rejected naming the field, where a number is none */
    static WhoFilter of(UriInfo address, TwoDates dates, Scope scope) {
        return of(address.getQueryParameters(), dates, scope);
    }

    /** What {@link #kept} wrote. */
    static WhoFilter ofKept(String kept, TwoDates dates, Scope scope) {
        MultivaluedMap<String, String> asked = new MultivaluedHashMap<>();
        for (String part : kept.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                asked.add(part.substring(0, equals), decoded(part.substring(equals + 1)));
            }
        }
        return of(asked, dates, scope);
    }

    /** Only what this class did not write cannot be read; it asks for nothing. */
    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static WhoFilter of(MultivaluedMap<String, String> asked, TwoDates dates, Scope scope) {
        String state = text(asked, "state");
        String sort = text(asked, "sort");
        return new WhoFilter(
                text(asked, "competency"),
                number(asked, "level", 4),
                STATES.contains(state) ? state : "required",
                number(asked, "days", MOST_DAYS),
                text(asked, "station"),
                text(asked, "role"),
                text(asked, "q"),
                SORTS.contains(sort) ? sort : "name",
                text(asked, "dir").equals("down"),
                dates,
                scope);
    }

    private static String text(MultivaluedMap<String, String> asked, String name) {
        String text = asked.getFirst(name);
        return text == null ? "" : text.strip();
    }

    private static int number(MultivaluedMap<String, String> asked, String name, int most) {
        String text = text(asked, name);
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > most) {
            throw Rejected.in(name, QualificationMessages.class, m -> m.noNumberUpTo(text, most));
        }
        return Integer.parseInt(text);
    }

    /** Station, role and name, as the staff are asked for. */
    StaffFilter staff() {
        return new StaffFilter(station, role, "", "", "all", q, "all", dates, scope);
    }

    /** The same people in another state. */
    public WhoFilter in(String other) {
        return new WhoFilter(competency, level, other, days, station, role, q, sort, down, dates, scope);
    }

    /** Sorted by that column; the other way round where it is already. */
    public WhoFilter by(String column) {
        boolean turned = sort.equals(column) && !down;
        return new WhoFilter(competency, level, state, days, station, role, q, column, turned, dates, scope);
    }

    public boolean narrowed() {
        return !competency.isEmpty()
                || level > 0
                || !state.equals("required")
                || days > 0
                || !station.isEmpty()
                || !role.isEmpty()
                || !q.isEmpty();
    }

    /** What is asked, without where and when: what a saved view keeps. */
    public String kept() {
        StringBuilder address = new StringBuilder();
        add(address, "competency", competency);
        add(address, "level", level == 0 ? "" : String.valueOf(level));
        add(address, "state", state.equals("required") ? "" : state);
        add(address, "days", days == 0 ? "" : String.valueOf(days));
        add(address, "station", station);
        add(address, "role", role);
        add(address, "q", q);
        add(address, "sort", sort.equals("name") ? "" : sort);
        add(address, "dir", down ? "down" : "");
        return address.toString();
    }

    /** The filter as part of an address, each part with its ampersand in front; empty when nothing is asked. */
    public String address() {
        return kept() + scope.address() + dates.address();
    }

    public String path() {
        return scope.base() + "/who";
    }

    public String query() {
        return address().replaceFirst("^&", "?");
    }

    public String href() {
        return path() + query();
    }

    /** What the pager adds its number to. */
    public String pages() {
        return path() + (query().isEmpty() ? "?" : query() + "&");
    }

    private static void add(StringBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
