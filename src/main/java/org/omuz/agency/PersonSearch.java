package org.omuz.agency;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.shared.find.AskedWords;
import org.omuz.shared.form.QueryTerms;

/**
 * Which people are asked for: words of name, number or address, agency and role by code, with or without account or
 * lasting posting, the station, serving or left, the order.
 */
public record PersonSearch(
        @RestQuery String q,
        @RestQuery String agency,
        @RestQuery String role,
        @RestQuery String account,
        @RestQuery String posting,
        @RestQuery String station,
        @RestQuery String active,
        @RestQuery String sort) {

    public static PersonSearch withoutPosting() {
        return new PersonSearch(null, null, null, null, "without", null, null, null);
    }

    public PanacheQuery<Person> people(LocalDate today) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder("1 = 1");
        where.append(AskedWords.of(q).and("id", Person.class, "word", values::put));
        if (QueryTerms.given(agency)) {
            where.append(" and agency.code = :agency");
            values.put("agency", agency);
        }
        if (QueryTerms.given(role)) {
            where.append(
                    " and id in (select p.person.id from Posting p where p.role = :role and " + Posting.SERVES + ")");
            values.put("role", role);
            values.put("today", today);
        }
        if ("with".equals(account) || "without".equals(account)) {
            where.append("with".equals(account) ? " and account is not null" : " and account is null");
        }
        if ("without".equals(posting)) {
            where.append(
                    " and id not in (select p.person.id from Posting p where p.endsOn is null or p.endsOn >= :today)");
            values.put("today", today);
        }
        if (QueryTerms.given(station)) {
            where.append(" and id in (select p.person.id from Posting p where p.dutyStation.code = :station and "
                    + Posting.SERVES + ")");
            values.put("station", station);
            values.put("today", today);
        }
        if (serving() || "no".equals(active)) {
            where.append(serving() ? " and deactivatedAt is null" : " and deactivatedAt is not null");
        }
        return Person.find(where + " order by " + order(), values);
    }

    /** Whoever has left needs no account and no posting, and is not asked for among those who lack one. */
    private boolean serving() {
        boolean lacking = "without".equals(posting) || "without".equals(account);
        return "yes".equals(active) || lacking && !QueryTerms.given(active);
    }

    private String order() {
        return switch (sort == null ? "" : sort) {
            case "number" -> "personnelNumber";
            case "agency" -> "agency.code, sortKey, id";
            default -> "sortKey, id";
        };
    }

    /** The search as the beginning of a query string, ending in ? or &amp;. */
    public String query() {
        return queryWith(sort);
    }

    /** The same search in another order. */
    public String queryWith(String order) {
        return new QueryTerms()
                .with("q", q)
                .with("agency", agency)
                .with("role", role)
                .with("account", account)
                .with("posting", posting)
                .with("station", station)
                .with("active", active)
                .with("sort", order)
                .query();
    }
}
