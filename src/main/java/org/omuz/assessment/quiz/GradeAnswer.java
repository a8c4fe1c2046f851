package org.omuz.assessment.quiz;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.omuz.course.PublishedQuestion;
import org.omuz.course.Question;

/**
 * Points for one answer, from 0 to 1. Single, order, numeric and text are right or not. Multiple: right choices less
 * wrong ones, as a share of the right ones there are, never below nothing; so that ticking everything earns nothing
 * worth having. Match: the share of pairs that are right.
 */
public final class GradeAnswer {
    static final BigDecimal FULL = BigDecimal.ONE.setScale(2);
    private static final BigDecimal NONE = BigDecimal.ZERO.setScale(2);

    private GradeAnswer() {}

    public static BigDecimal points(PublishedQuestion question, GivenAnswer given) {
        if (given.isEmpty()) {
            return NONE;
        }
        return switch (question.kind()) {
            case SINGLE -> whole(right(question).equals(Set.of(given.answer())));
            case MULTIPLE -> multiple(right(question), given.fields().keySet());
            case ORDER -> whole(inOrder(question.content().items(), given));
            case MATCH ->
                share(
                        question.content().pairs().stream()
                                .filter(pair -> given.of(pair.key()).equals(pair.key()))
                                .count(),
                        question.content().pairs().size());
            case NUMERIC -> whole(near(question.content(), given.answer()));
            case TEXT -> whole(accepted(question.content(), given.answer()));
        };
    }

    static Set<String> right(PublishedQuestion question) {
        return question.content().options().stream()
                .filter(Question.Option::correct)
                .map(Question.Option::key)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static BigDecimal multiple(Set<String> right, Set<String> chosen) {
        long hits = chosen.stream().filter(right::contains).count();
        long misses = chosen.size() - hits;
        return share(Math.max(0, hits - misses), right.size());
    }

    private static boolean inOrder(List<Question.Item> items, GivenAnswer given) {
        for (int place = 1; place <= items.size(); place++) {
            if (!given.of(items.get(place - 1).key()).equals(Integer.toString(place))) {
                return false;
            }
        }
        return true;
    }

    private static boolean near(Question.Content content, String typed) {
        BigDecimal tolerance = content.tolerance() == null ? BigDecimal.ZERO : content.tolerance();
        return TypedNumber.answering(content, typed)
                .map(number -> number.subtract(content.answer()).abs().compareTo(tolerance) <= 0)
                .orElse(false);
    }

    private static boolean accepted(Question.Content content, String typed) {
        String compared = TypedWords.compared(typed);
        return !compared.isEmpty()
                && content.accept().values().stream()
                        .flatMap(List::stream)
                        .map(TypedWords::compared)
                        .anyMatch(compared::equals);
    }

    private static BigDecimal whole(boolean right) {
        return right ? FULL : NONE;
    }

    private static BigDecimal share(long part, long of) {
        return of == 0 ? NONE : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP);
    }
}
