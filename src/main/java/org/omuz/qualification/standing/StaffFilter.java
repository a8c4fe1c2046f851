package org.omuz.qualification.standing;

import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omuz.qualification.time.TwoDates;

/** What of the matrix is asked for, and for which dates, as it stands in the address. */
public record StaffFilter(
        String station,
        String role,
        String domain,
        String lacks,
        String show,
        String q,
        String size,
        TwoDates dates,
        Scope scope) {
    private static final int USUAL_SIZE = 20;

    public StaffFilter {
        station = station == null || !station.matches("\\d{1,18}") ? "" : station;
        role = role == null ? "" : role;
        domain = domain == null ? "" : domain;
        lacks = lacks == null ? "" : lacks;
        show = show != null
                        && List.of("all", "post", "meets", "wants", "later", "lapses")
                                .contains(show)
                ? show
                : "gaps";
        q = q == null ? "" : q.strip();
        size = size != null && List.of("100", "all").contains(size) ? size : String.valueOf(USUAL_SIZE);
    }

    public Long stationId() {
        return station.isEmpty() ? null : Long.valueOf(station);
    }

    public String name() {
        return q;
    }

    public boolean byPost() {
        return !station.isEmpty() || !role.isEmpty();
    }

    /** Everybody. */
    public static StaffFilter none(TwoDates dates, Scope scope) {
        return new StaffFilter("", "", "", "", "", "", "", dates, scope);
    }

    public static StaffFilter of(UriInfo address, TwoDates dates, Scope scope) {
        var asked = address.getQueryParameters();
        return new StaffFilter(
                asked.getFirst("station"),
                asked.getFirst("role"),
                asked.getFirst("domain"),
                asked.getFirst("lacks"),
                asked.getFirst("show"),
                asked.getFirst("q"),
                asked.getFirst("size"),
                dates,
                scope);
    }

    /** People on a page. */
    public int onPage() {
        return size.equals("all") ? Integer.MAX_VALUE : Integer.parseInt(size);
    }

    public boolean narrowed() {
        return byPost()
                || !q.isEmpty()
                || !domain.isEmpty()
                || !lacks.isEmpty()
                || !List.of("gaps", "all").contains(show);
    }

    /** The same people, or those of them who are asked for by a count. */
    public StaffFilter showing(String others) {
        return new StaffFilter(station, role, domain, lacks, others, q, size, dates, scope);
    }

    /** The same people, all on one page. */
    public StaffFilter everybody() {
        return new StaffFilter(station, role, domain, lacks, show, q, "all", dates, scope);
    }

    /** The filter as part of an address, each part with its ampersand in front; empty when nothing is asked. */
    public String address() {
        StringBuilder address = new StringBuilder();
        add(address, "station", station);
        add(address, "role", role);
        add(address, "domain", domain);
        add(address, "lacks", lacks);
        add(address, "show", show.equals("gaps") ? "" : show);
        add(address, "q", q);
        add(address, "size", size.equals(String.valueOf(USUAL_SIZE)) ? "" : size);
        return address.append(scope.address()).append(dates.address()).toString();
    }

    private static void add(StringBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    /** The same station, role, name and dates, for the list of who holds what. */
    public String whoQuery() {
        StringBuilder address = new StringBuilder();
        add(address, "station", station);
        add(address, "role", role);
        add(address, "competency", lacks);
        add(address, "state", lacks.isEmpty() ? "" : "lacks");
        add(address, "q", q);
        return address.append(scope.address())
                .append(dates.address())
                .toString()
                .replaceFirst("^&", "?");
    }
}
