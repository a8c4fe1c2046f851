package org.omuz.assessment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.omuz.course.Activity;
import org.omuz.course.Question;
import org.omuz.shared.Language;

/** What the tests of a session say of the group and of the questions. */
@ApplicationScoped
class GroupResults {
    /** Share of the points of a question, in the first post-test of each person; hardest first. */
    record Item(String code, String text, String competency, boolean critical, long answers, double percent) {}

    /** People whose best post-test lies in a band of ten percent. */
    record Band(long from, double to, long people) {}

    /** Means over those who have the figure; null where nobody has. */
    record Means(BigDecimal pre, BigDecimal post, BigDecimal gain, long sat, long passed) {}

    private final EntityManager database;

    GroupResults(EntityManager database) {
        this.database = database;
    }

    List<Item> items(long sessionId, Language language) {
        Map<Long, Object[]> shares = new HashMap<>();
        database.createQuery(
                        "select a.question.id, count(a), avg(coalesce(a.points, 0)) from Answer a join a.attempt t"
                                + " where t.enrolment.session.id = ?1 and t.purpose = ?2 and t.number = 1"
                                + " and t.submittedAt is not null group by a.question.id",
                        Object[].class)
                .setParameter(1, sessionId)
                .setParameter(2, Activity.Purpose.POST)
                .getResultList()
                .forEach(row -> shares.put((Long) row[0], row));
        if (shares.isEmpty()) {
            return List.of();
        }
        return Question.<Question>stream("id in ?1", shares.keySet())
                .map(question -> item(question, shares.get(question.id), language))
                .sorted(Comparator.comparingDouble(Item::percent).thenComparing(Item::code))
                .toList();
    }

    private static Item item(Question question, Object[] row, Language language) {
        return new Item(
                question.code,
                question.content.text().in(language),
                question.competency,
                question.safetyCritical,
                ((Number) row[1]).longValue(),
                Math.round(((Number) row[2]).doubleValue() * 100));
    }

    static List<Band> bands(List<Roster.Line> lines) {
        return IntStream.range(0, 10)
                .mapToObj(i -> new Band(
                        i * 10L,
                        i == 9 ? 100 : i * 10 + 9,
                        lines.stream()
                                .map(l -> l.scores().post())
                                .filter(Objects::nonNull)
                                .filter(p -> Math.min(9, p.intValue() / 10) == i)
                                .count()))
                .toList();
    }

    static Means means(List<Roster.Line> lines) {
        List<Achievements.Scores> scores =
                lines.stream().map(Roster.Line::scores).toList();
        return new Means(
                mean(scores.stream().map(Achievements.Scores::pre).toList()),
                mean(scores.stream().map(Achievements.Scores::post).toList()),
                mean(scores.stream().map(s -> s.gain().orElse(null)).toList()),
                scores.stream().filter(s -> s.post() != null).count(),
                scores.stream().filter(Achievements.Scores::passed).count());
    }

    private static BigDecimal mean(List<BigDecimal> figures) {
        List<BigDecimal> there = figures.stream().filter(Objects::nonNull).toList();
        return there.isEmpty()
                ? null
                : there.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(there.size()), 2, RoundingMode.HALF_UP);
    }
}
