package org.omuz.exercise.build;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omuz.exercise.model.Exercise;
import org.omuz.shared.Json;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.Page;
import org.omuz.shared.find.AskedWords;

/** The list of exercises; two statements. */
@ApplicationScoped
class ExerciseCatalogue {
    /** @param version the latest published, 0 for none. */
    record Entry(
            long id,
            String code,
            String title,
            String type,
            long injects,
            int version,
            boolean changed,
            boolean waiting,
            Instant at,
            String by) {}

    private static final String FROM = """
             from exercise e left join exercise_version v on v.exercise_id = e.id
               and v.number = (select max(w.number) from exercise_version w where w.exercise_id = e.id)
             left join exercise_review r on r.id = (select max(s.id) from exercise_review s where s.exercise_id = e.id)
               and r.act = 'SUBMITTED' and r.draft_of = e.changed_at
             where (:state = '' or :state = 'published' and v.id is not null or :state = 'never' and v.id is null
                 or :state = 'changed' and e.changed_at > v.published_at or :state = 'review' and r.id is not null)
            """;

    private final EntityManager entities;

    ExerciseCatalogue(EntityManager entities) {
        this.entities = entities;
    }

    Page<Entry> page(String q, String state, int number, Language language) {
        Map<String, Object> values = new HashMap<>(Map.of("state", state));
        String from = FROM + AskedWords.of(q).andSql("e.id", Exercise.class, "word", values::put);
        long total = ((Number) with(entities.createNativeQuery("select count(*)" + from), values)
                        .getSingleResult())
                .longValue();
        int pages = Math.max(1, (int) ((total + Page.USUAL_SIZE - 1) / Page.USUAL_SIZE));
        int shown = Math.min(Math.max(1, number), pages);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = with(entities.createNativeQuery("""
                                select e.id, e.code, json_extract(e.head, '$.title'), json_value(e.head, '$.type'),
                                  (select count(*) from msel_inject i where i.exercise_id = e.id),
                                  coalesce(v.number, 0),
                                  e.changed_at > v.published_at, r.id is not null, e.changed_at, e.changed_by
                                """ + from + " order by e.code"), values)
                .setFirstResult((shown - 1) * Page.USUAL_SIZE)
                .setMaxResults(Page.USUAL_SIZE)
                .getResultList();
        return new Page<>(rows.stream().map(row -> entry(row, language)).toList(), total, shown, Page.USUAL_SIZE);
    }

    private static Query with(Query query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }

    private static Entry entry(Object[] row, Language language) {
        LocalizedText title =
                row[2] == null ? null : Json.read(row[2].toString(), new TypeReference<LocalizedText>() {});
        String code = (String) row[1];
        String said = EditMsel.said(title, language);
        return new Entry(
                ((Number) row[0]).longValue(),
                code,
                said.isEmpty() ? code : said,
                row[3] == null ? "" : row[3].toString(),
                ((Number) row[4]).longValue(),
                ((Number) row[5]).intValue(),
                isTrue(row[6]),
                isTrue(row[7]),
                instant(row[8]),
                (String) row[9]);
    }

    private static boolean isTrue(Object truth) {
        return truth instanceof Boolean yes ? yes : truth instanceof Number number && number.intValue() == 1;
    }

    private static Instant instant(Object at) {
        return at instanceof Timestamp stamp
                ? stamp.toLocalDateTime().toInstant(java.time.ZoneOffset.UTC)
                : ((java.time.LocalDateTime) at).toInstant(java.time.ZoneOffset.UTC);
    }
}
