package org.omuz.assessment.quiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.omuz.course.Activity;
import org.omuz.course.PublishedQuestion;
import org.omuz.course.Question;
import org.omuz.shared.LocalizedText;

/** Questions that tests ask. */
final class Questions {
    private Questions() {}

    /** Right is b. */
    static PublishedQuestion single() {
        return options(Question.Kind.SINGLE, false, "b");
    }

    static PublishedQuestion critical() {
        return options(Question.Kind.SINGLE, true, "b");
    }

    /** Of a, b, c, d the right ones are a and c. */
    static PublishedQuestion multiple() {
        return options(Question.Kind.MULTIPLE, false, "a", "c");
    }

    private static PublishedQuestion options(Question.Kind kind, boolean critical, String... right) {
        List<Question.Option> options = List.of("a", "b", "c", "d").stream()
                .map(key -> new Question.Option(key, List.of(right).contains(key), LocalizedText.of("Option " + key)))
                .toList();
        return question(kind, critical, content(options, null, null, null, null, null, null));
    }

    /** In the order a, b, c. */
    static PublishedQuestion order() {
        List<Question.Item> items = List.of("a", "b", "c").stream()
                .map(key -> new Question.Item(key, LocalizedText.of("Step " + key)))
                .toList();
        return question(Question.Kind.ORDER, false, content(null, items, null, null, null, null, null));
    }

    static PublishedQuestion match() {
        List<Question.Pair> pairs = List.of("a", "b", "c").stream()
                .map(key -> new Question.Pair(key, LocalizedText.of("Left " + key), LocalizedText.of("Right " + key)))
                .toList();
        return question(Question.Kind.MATCH, false, content(null, null, pairs, null, null, null, null));
    }

    /** 2.5 µSv/h, give or take 0.1. */
    static PublishedQuestion numeric() {
        return question(
                Question.Kind.NUMERIC,
                false,
                content(
                        null,
                        null,
                        null,
                        new BigDecimal("2.5"),
                        new BigDecimal("0.1"),
                        LocalizedText.of("µSv/h"),
                        null));
    }

    static PublishedQuestion inUnits(LocalizedText text, LocalizedText unit) {
        return question(
                Question.Kind.NUMERIC,
                false,
                new Question.Content(
                        text,
                        null,
                        null,
                        null,
                        new BigDecimal("2.5"),
                        BigDecimal.ZERO,
                        unit,
                        null,
                        LocalizedText.of("Because."),
                        "IAEA"));
    }

    static PublishedQuestion words() {
        return question(
                Question.Kind.TEXT,
                false,
                content(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Map.of(
                                "en",
                                List.of("orphan source"),
                                "ru",
                                List.of("бесхозный источник"),
                                "prs",
                                List.of("منبع یتیم"))));
    }

    private static Question.Content content(
            List<Question.Option> options,
            List<Question.Item> items,
            List<Question.Pair> pairs,
            BigDecimal answer,
            BigDecimal tolerance,
            LocalizedText unit,
            Map<String, List<String>> accept) {
        return new Question.Content(
                LocalizedText.of("Question"),
                options,
                items,
                pairs,
                answer,
                tolerance,
                unit,
                accept,
                LocalizedText.of("Because."),
                "IAEA");
    }

    private static PublishedQuestion question(Question.Kind kind, boolean critical, Question.Content content) {
        return new PublishedQuestion(1, "Q001", kind, "M02", "SAF-2", critical, content);
    }

    static QuizPaper paper(Activity.Purpose purpose, int passPercent, PublishedQuestion... questions) {
        Activity.Content content = new Activity.Content(
                LocalizedText.of("Test"), 30, List.of(), new Activity.Quiz(purpose, passPercent, 2, List.of()), null);
        return new QuizPaper(7, 3, "M02", content, List.of(questions));
    }
}
