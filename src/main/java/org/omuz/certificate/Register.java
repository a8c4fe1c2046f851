package org.omuz.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omuz.agency.Person;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Page;

/** The list of all certificates, newest first; it reads columns only, as the documents beside them are large. */
@ApplicationScoped
class Register {
    private static final String FROM =
            " from Credential c join c.person p join c.courseVersion v join v.course k where ";

    record Holder(String name, String number) {}

    record Line(long id, String serial, Holder holder, String course, Term term, Validity standing) {}

    record Term(LocalDate issuedOn, LocalDate until, boolean toReview) {}

    private final EntityManager entities;
    private final CentreDay day;

    Register(EntityManager entities, CentreDay day) {
        this.entities = entities;
        this.day = day;
    }

    long count(CertificateFilter filter) {
        Map<String, Object> values = new HashMap<>();
        return count(filter.where(values, day.today()), values);
    }

    private long count(String where, Map<String, Object> values) {
        return (Long) with(values, entities.createQuery("select count(c)" + FROM + where, Long.class))
                .getSingleResult();
    }

    /** Two statements. */
    Page<Line> page(CertificateFilter filter, int number, int size) {
        Map<String, Object> values = new HashMap<>();
        String where = filter.where(values, day.today());
        long total = count(where, values);
        int shown = Math.min(Math.max(1, number), Math.max(1, (int) ((total + size - 1) / size)));
        return new Page<>(lines(where, values, (shown - 1) * size, size), total, shown, size);
    }

    /** Those with an id below that one. */
    List<Line> before(long id, CertificateFilter filter, int most) {
        Map<String, Object> values = new HashMap<>(Map.of("before", id));
        String where = filter.where(values, day.today()) + " and c.id < :before";
        return lines(where, values, 0, most);
    }

    List<String> courses() {
        return entities.createQuery("select code from Course order by code", String.class)
                .getResultList();
    }

    private List<Line> lines(String where, Map<String, Object> values, int first, int most) {
        var query = entities.createQuery(
                "select c.id, c.serial, p.familyName, p.givenName, p.personnelNumber, k.code, c.issuedOn, c.validUntil,"
                        + " c.state, c.toReview" + FROM + where + " order by c.id desc",
                Object[].class);
        with(values, query);
        LocalDate today = day.today();
        return query.setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> line(row, today))
                .toList();
    }

    private static Line line(Object[] row, LocalDate today) {
        LocalDate until = (LocalDate) row[7];
        return new Line(
                (Long) row[0],
                (String) row[1],
                new Holder(Person.fullName((String) row[2], (String) row[3]), (String) row[4]),
                (String) row[5],
                new Term((LocalDate) row[6], until, (Boolean) row[9]),
                Validity.of((Credential.State) row[8], until, (Boolean) row[9], today));
    }

    private static Query with(Map<String, Object> values, Query query) {
        values.forEach(query::setParameter);
        return query;
    }
}
