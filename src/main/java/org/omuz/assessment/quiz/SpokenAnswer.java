package org.omuz.assessment.quiz;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.omuz.course.CourseLanguages;
import org.omuz.course.PublishedQuestion;
import org.omuz.course.Question;
import org.omuz.shared.Language;

/** An answer in words, a line for each part of it. */
public final class SpokenAnswer {
    private static final int MOST_DIGITS = 9;

    private SpokenAnswer() {}

    static List<String> given(PublishedQuestion question, GivenAnswer given, Language language) {
        Question.Content content = question.content();
        return switch (question.kind()) {
            case SINGLE -> options(content, key -> key.equals(given.answer()), language);
            case MULTIPLE -> options(content, key -> given.fields().containsKey(key), language);
            case ORDER ->
                content.items().stream()
                        .filter(item -> given.fields().containsKey(item.key()))
                        .sorted(Comparator.comparing(item -> Integer.valueOf(given.of(item.key()))))
                        .map(item -> language.digits(given.of(item.key())) + ". "
                                + item.text().in(language))
                        .toList();
            case MATCH ->
                content.pairs().stream()
                        .filter(pair -> given.fields().containsKey(pair.key()))
                        .map(pair ->
                                pair.left().in(language) + " – " + rightOf(content, given.of(pair.key()), language))
                        .toList();
            case NUMERIC, TEXT -> given.isEmpty() ? List.of() : List.of(withUnit(given.answer(), content, language));
        };
    }

    public static List<String> right(PublishedQuestion question, Language language) {
        Question.Content content = question.content();
        return switch (question.kind()) {
            case SINGLE, MULTIPLE -> options(content, GradeAnswer.right(question)::contains, language);
            case ORDER ->
                IntStream.range(0, content.items().size())
                        .mapToObj(n -> language.digits(Integer.toString(n + 1)) + ". "
                                + content.items().get(n).text().in(language))
                        .toList();
            case MATCH ->
                content.pairs().stream()
                        .map(pair ->
                                pair.left().in(language) + " – " + pair.right().in(language))
                        .toList();
            case NUMERIC -> List.of(withUnit(number(content, language), content, language));
            case TEXT -> List.of(accepted(content, language));
        };
    }

    private static List<String> options(Question.Content content, Predicate<String> chosen, Language language) {
        return content.options().stream()
                .filter(option -> chosen.test(option.key()))
                .map(option -> option.text().in(language))
                .toList();
    }

    private static String rightOf(Question.Content content, String key, Language language) {
        return content.pairs().stream()
                .filter(pair -> pair.key().equals(key))
                .map(pair -> pair.right().in(language))
                .findFirst()
                .orElse("");
    }

    private static String number(Question.Content content, Language language) {
        NumberFormat format = NumberFormat.getNumberInstance(language.cldr());
        format.setMaximumFractionDigits(MOST_DIGITS);
        String answer = format.format(content.answer());
        boolean exact = content.tolerance() == null || content.tolerance().signum() == 0;
        return exact ? answer : answer + " ± " + format.format(content.tolerance());
    }

    private static String accepted(Question.Content content, Language language) {
        List<String> tags = new ArrayList<>(List.of(language.tag));
        tags.addAll(language.fallback());
        return tags.stream()
                .map(tag -> content.accept().getOrDefault(tag, List.of()))
                .filter(wordings -> !wordings.isEmpty())
                .findFirst()
                .or(() -> content.accept().values().stream()
                        .filter(wordings -> !wordings.isEmpty())
                        .findFirst())
                .map(wordings -> String.join(language.comma(), wordings))
                .orElse("");
    }

    private static String withUnit(String text, Question.Content content, Language language) {
        String unit = CourseLanguages.unit(content, language);
        boolean behind = content.unit() != null
                && content.unit().wording().values().stream().anyMatch(text::endsWith);
        return unit.isBlank() || behind ? text : text + " " + unit;
    }
}
