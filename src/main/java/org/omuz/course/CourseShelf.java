package org.omuz.course;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omuz.shared.Language;

/**
 * Published courses in memory. A version never changes, so what was read once is right for ever; only which version is
 * the latest is asked of the database, once a transaction.
 */
@ApplicationScoped
public class CourseShelf {
    private record LessonKey(long activity, Language language) {}

    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transaction;
    private final Cache<Long, PublishedCourse> courses = bounded(1_000);
    private final Cache<Long, Map<String, PublishedQuestion>> banks = bounded(100);
    private final Cache<Long, List<Language>> languages = bounded(5_000);
    private final Cache<LessonKey, Lesson> lessons = bounded(1_000);

    CourseShelf(EntityManager entities, TransactionSynchronizationRegistry transaction) {
        this.entities = entities;
        this.transaction = transaction;
    }

    private static <K, V> Cache<K, V> bounded(int size) {
        return Caffeine.newBuilder().maximumSize(size).build();
    }

    /** The latest version of every course, by code. */
    @SuppressWarnings("unchecked")
    public List<PublishedCourse> latest() {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Object known = transaction.getResource(CourseShelf.class);
            if (known == null) {
                known = entities.createQuery(
                                "select max(v.id) from CourseVersion v join v.course c group by c.code order by c.code",
                                Long.class)
                        .getResultList();
                if (!((List<Long>) known).isEmpty()) {
                    transaction.putResource(CourseShelf.class, known);
                }
            }
            Map<Long, PublishedCourse> read = courses.getAll((List<Long>) known, this::read);
            return ((List<Long>) known).stream().map(read::get).toList();
        });
    }

    /** The latest version of one course, e.g. RN-101. */
    public Optional<PublishedCourse> latest(String code) {
        return latest().stream().filter(course -> course.code().equals(code)).findFirst();
    }

    /** A version by the id of its {@link CourseVersion}: what an enrolment is pinned to. */
    public Optional<PublishedCourse> version(long id) {
        return Optional.ofNullable(courses.get(
                id,
                missing -> QuarkusTransaction.joiningExisting()
                        .call(() -> read(Set.of(missing)).get(missing))));
    }

    /** Two statements however many are asked for; a version that does not exist is not in the answer. */
    private Map<Long, PublishedCourse> read(Set<? extends Long> ids) {
        Map<Long, List<PublishedActivity>> activities = Activity.of(ids).stream()
                .collect(Collectors.groupingBy(
                        activity -> activity.courseVersion.id,
                        Collectors.mapping(PublishedActivity::of, Collectors.toList())));
        return CourseVersion.<CourseVersion>stream("id in ?1", ids)
                .collect(Collectors.toMap(
                        version -> version.id,
                        version -> new PublishedCourse(
                                version.id,
                                version.number,
                                version.frameworkLabel,
                                version.publishedAt,
                                version.outline,
                                activities.getOrDefault(version.id, List.of()))));
    }

    /** The question bank of a version, by question code, in the order of the content. */
    public Map<String, PublishedQuestion> questions(long versionId) {
        return banks.get(
                versionId,
                id -> QuarkusTransaction.joiningExisting().call(() -> {
                    Map<String, PublishedQuestion> bank = new LinkedHashMap<>();
                    try (Stream<Question> all = Question.stream("courseVersion.id = ?1 order by id", id)) {
                        all.forEach(question -> bank.put(question.code, PublishedQuestion.of(question)));
                    }
                    return bank;
                }));
    }

    /**
     * The lesson's text in the language asked for, else in the nearest one there is; {@link Lesson#language} says
     * which.
     */
    public Optional<Lesson> lesson(PublishedActivity activity, Language asked) {
        return lesson(activity.id(), asked);
    }

    public Optional<Lesson> lesson(long activityId, Language asked) {
        List<Language> available = languages.get(activityId, id -> languagesOf(id));
        return nearest(asked, available)
                .map(language -> lessons.get(new LessonKey(activityId, language), key -> text(key, available)));
    }

    /** The languages that the lessons of a version are shown in to a reader; one statement. */
    List<Language> lessonsShownIn(PublishedCourse course, Language reader) {
        Map<Long, List<String>> tags = QuarkusTransaction.joiningExisting()
                .call(() -> entities.createQuery(
                                "select t.activity.id, t.language from LessonText t where "
                                        + "t.activity.courseVersion.id = :id",
                                Object[].class)
                        .setParameter("id", course.id())
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> (Long) row[0],
                                Collectors.mapping(row -> (String) row[1], Collectors.toList()))));
        return tags.values().stream()
                .flatMap(texts -> nearest(reader, known(texts)).stream())
                .toList();
    }

    private static Optional<Language> nearest(Language asked, List<Language> available) {
        return Stream.concat(
                        Stream.concat(
                                Stream.of(asked), asked.fallback().stream().flatMap(tag -> Language.of(tag).stream())),
                        available.stream())
                .filter(available::contains)
                .findFirst();
    }

    private List<Language> languagesOf(long activityId) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            List<String> tags = entities.createQuery(
                            "select t.language from LessonText t where t.activity.id = :id", String.class)
                    .setParameter("id", activityId)
                    .getResultList();
            return known(tags);
        });
    }

    private static List<Language> known(List<String> tags) {
        return Arrays.stream(Language.values())
                .filter(language -> tags.contains(language.tag))
                .toList();
    }

    private Lesson text(LessonKey key, List<Language> available) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            LessonText text = LessonText.<LessonText>find(
                            "activity.id = ?1 and language = ?2", key.activity(), key.language().tag)
                    .firstResult();
            return new Lesson(text.html, key.language(), text.terms, text.sources, text.words, available);
        });
    }
}
