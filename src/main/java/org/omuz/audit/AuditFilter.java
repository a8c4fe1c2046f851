package org.omuz.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.shared.Rejected;
import org.omuz.shared.form.DateField;
import org.omuz.shared.form.QueryTerms;
import org.omuz.shared.text.DateRange;
import org.omuz.shared.text.TypedDate;
import org.omuz.shared.text.TypedText;

/**
 * What part of the trail is asked for; dates are days in the centre's zone, both included. What cannot be read is
 * refused by its name.
 */
public record AuditFilter(
        @RestQuery String act,
        @RestQuery String actor,
        @RestQuery String type,
        @RestQuery String subject,
        @RestQuery String from,
        @RestQuery String to) {
    private static final DateRange READABLE = new DateRange(LocalDate.of(1950, 1, 1), LocalDate.of(2199, 12, 31));

    void refuseFaults() {
        Rejected.together(() -> day("from", from), () -> day("to", to), this::subjectId);
        DateField.refuseTurned("to", day("from", from), day("to", to));
    }

    /** @param actors finds people by what else than the account's name was typed */
    String where(Map<String, Object> values, ZoneId zone, TrailActors actors) {
        StringBuilder where = new StringBuilder("1 = 1");
        term(where, values, "act", "act", act);
        String who = TypedText.line(actor);
        if (who != null) {
            Set<String> accounts = new TreeSet<>(actors.called(who));
            accounts.add(who);
            where.append(" and actor in :actors");
            values.put("actors", accounts);
        }
        term(where, values, "subjectType", "type", type);
        subjectId().ifPresent(id -> {
            where.append(" and subjectId = :subject");
            values.put("subject", id);
        });
        day("from", from).ifPresent(first -> {
            where.append(" and at >= :start");
            values.put("start", first.atStartOfDay(zone).toInstant());
        });
        day("to", to).ifPresent(last -> {
            where.append(" and at < :end");
            values.put("end", last.plusDays(1).atStartOfDay(zone).toInstant());
        });
        return where.toString();
    }

    private static void term(StringBuilder where, Map<String, Object> values, String field, String name, String value) {
        if (value != null && !value.isBlank()) {
            where.append(" and ").append(field).append(" = :").append(name);
            values.put(name, TypedText.line(value));
        }
    }

    private static Optional<LocalDate> day(String field, String typed) {
        return TypedText.line(typed) == null ? Optional.empty() : Optional.of(DateField.read(field, typed, READABLE));
    }

    private Optional<Long> subjectId() {
        String number = TypedText.code(subject);
        if (number != null && !number.matches("\\d{1,18}")) {
            throw Rejected.in("subject", AuditMessages.class, say -> say.noNumber(number));
        }
        return Optional.ofNullable(number).map(Long::valueOf);
    }

    /** A day as a field for dates shows it; what is none as it was typed. */
    public String shown(String day) {
        return day == null ? "" : TypedDate.of(day).map(LocalDate::toString).orElse(day);
    }

    /** The filter as the beginning of a query string, ending in ? or &amp;. */
    public String query() {
        return new QueryTerms()
                .with("act", act)
                .with("actor", actor)
                .with("type", type)
                .with("subject", subject)
                .with("from", from)
                .with("to", to)
                .query();
    }
}
