package org.omuz.course;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;

/**
 * What of a course is not there in a reader's language, and in which it is shown instead; worked out once a version.
 */
@ApplicationScoped
public class CourseLanguages {
    /** @param missing how many of how many are shown in another language */
    public record Gap(int missing, int of, Language shown) {}

    public record Gaps(List<Gap> lessons, List<Gap> questions) {}

    private record Key(long version, Language reader) {}

    private final CourseShelf shelf;
    private final Cache<Key, Gaps> known =
            Caffeine.newBuilder().maximumSize(400).build();

    CourseLanguages(CourseShelf shelf) {
        this.shelf = shelf;
    }

    public Gaps of(PublishedCourse course, Language reader) {
        return known.get(new Key(course.id(), reader), key -> {
            return new Gaps(
                    gaps(shelf.lessonsShownIn(course, reader), reader),
                    questions(shelf.questions(course.id()).values(), reader));
        });
    }

    /** Of some questions, as a test asks them. */
    public static List<Gap> questions(Collection<PublishedQuestion> questions, Language reader) {
        return gaps(
                questions.stream()
                        .map(question -> shownIn(question.content(), reader))
                        .toList(),
                reader);
    }

    /** The language asked for only where every part of the question is there in it. */
    public static Language shownIn(Question.Content content, Language reader) {
        return texts(content)
                .filter(Objects::nonNull)
                .map(text -> text.shownIn(reader))
                .filter(shown -> shown != reader)
                .findFirst()
                .orElse(reader);
    }

    /** What a number is counted in, in the language that the question is read in; empty for nothing. */
    public static String unit(Question.Content content, Language reader) {
        return content.unit() == null ? "" : content.unit().in(shownIn(content, reader));
    }

    private static Stream<LocalizedText> texts(Question.Content content) {
        Stream<LocalizedText> options = orEmpty(content.options()).map(Question.Option::text);
        Stream<LocalizedText> items = orEmpty(content.items()).map(Question.Item::text);
        Stream<LocalizedText> pairs = orEmpty(content.pairs()).flatMap(pair -> Stream.of(pair.left(), pair.right()));
        return Stream.of(Stream.of(content.text()), options, items, pairs).flatMap(texts -> texts);
    }

    private static <T> Stream<T> orEmpty(List<T> list) {
        return list == null ? Stream.empty() : list.stream();
    }

    private static List<Gap> gaps(List<Language> shown, Language reader) {
        Map<Language, Integer> counts = new EnumMap<>(Language.class);
        shown.stream()
                .filter(language -> language != reader)
                .forEach(language -> counts.merge(language, 1, Integer::sum));
        List<Gap> gaps = new ArrayList<>();
        counts.forEach((language, count) -> gaps.add(new Gap(count, shown.size(), language)));
        return gaps;
    }
}
