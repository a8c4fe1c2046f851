package org.omuz.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.shared.text.TypedText;

/** What part of the trail is asked for; dates are days in the centre's zone, both included. What cannot be read is left out. */
public record AuditFilter(
        @RestQuery String act,
        @RestQuery String actor,
        @RestQuery String type,
        @RestQuery Long subject,
        @RestQuery String from,
        @RestQuery String to) {

    String where(Map<String, Object> values, ZoneId zone) {
        StringBuilder where = new StringBuilder("1 = 1");
        term(where, values, "act", "act", act);
        term(where, values, "actor", "actor", actor);
        term(where, values, "subjectType", "type", type);
        if (subject != null) {
            where.append(" and subjectId = :subject");
            values.put("subject", subject);
        }
        Instant start = startOf(from, zone, 0);
        if (start != null) {
            where.append(" and at >= :start");
            values.put("start", start);
        }
        Instant end = startOf(to, zone, 1);
        if (end != null) {
            where.append(" and at < :end");
            values.put("end", end);
        }
        return where.toString();
    }

    private static void term(StringBuilder where, Map<String, Object> values, String field, String name, String value) {
        if (value != null && !value.isBlank()) {
            where.append(" and ").append(field).append(" = :").append(name);
            values.put(name, TypedText.line(value));
        }
    }

    private static Instant startOf(String day, ZoneId zone, int later) {
        try {
            return day == null || day.isBlank()
                    ? null
                    : LocalDate.parse(day).plusDays(later).atStartOfDay(zone).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The filter as the beginning of a query string, ending in ? or &amp;. */
    public String query() {
        Map<String, Object> terms = new LinkedHashMap<>();
        terms.put("act", act);
        terms.put("actor", actor);
        terms.put("type", type);
        terms.put("subject", subject);
        terms.put("from", from);
        terms.put("to", to);
        String query = terms.entrySet().stream()
                .filter(term -> term.getValue() != null && !term.getValue().toString().isBlank())
                .map(term -> term.getKey() + "=" + URLEncoder.encode(term.getValue().toString(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
        return "?" + query;
    }
}
