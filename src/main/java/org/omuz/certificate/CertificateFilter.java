package org.omuz.certificate;

import java.time.LocalDate;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.agency.Person;
import org.omuz.shared.find.AskedWords;
import org.omuz.shared.form.QueryTerms;

/**
 * Which certificates are asked for: words of the serial, words of the holder's name or number; what cannot be read is
 * left out.
 */
public record CertificateFilter(
        @RestQuery String serial,
        @RestQuery String person,
        @RestQuery String course,
        @RestQuery String state) {

    /** The formula alone would be worked out for every certificate; few people have withdrawn evidence. */
    private static final String REVIEW =
            " and p.id in (select w.person.id from Evidence w where w.withdrawsId is not null) and c.toReview = true";

    /** For the aliases c (certificate), p (person) and k (course). */
    String where(Map<String, Object> values, LocalDate today) {
        StringBuilder where = new StringBuilder("1 = 1");
        where.append(AskedWords.of(serial).and("c.id", Credential.class, "serial", values::put));
        where.append(AskedWords.of(person).and("p.id", Person.class, "person", values::put));
        term(where, values, "k.code", "course", course);
        if (QueryTerms.given(state)) {
            where.append(standing(values, today));
        }
        return where.toString();
    }

    private String standing(Map<String, Object> values, LocalDate today) {
        switch (state) {
            case "valid":
                values.put("today", today);
                return " and c.state = ISSUED and (c.validUntil is null or c.validUntil >= :today)"
                        + " and not (true = true" + REVIEW + ")";
            case "expired":
                values.put("today", today);
                return " and c.state = ISSUED and c.validUntil < :today";
            case "revoked":
                return " and c.state = REVOKED";
            case "superseded":
                return " and c.state = SUPERSEDED";
            case "review":
                return REVIEW;
            default:
                return "";
        }
    }

    private static void term(StringBuilder where, Map<String, Object> values, String field, String name, String value) {
        if (QueryTerms.given(value)) {
            where.append(" and ").append(field).append(" = :").append(name);
            values.put(name, value.strip());
        }
    }

    /** The filter as the beginning of a query string, ending in ? or &amp;. */
    public String query() {
        return new QueryTerms()
                .with("serial", serial)
                .with("person", person)
                .with("course", course)
                .with("state", state)
                .query();
    }
}
