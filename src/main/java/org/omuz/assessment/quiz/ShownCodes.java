package org.omuz.assessment.quiz;

import java.util.List;
import java.util.function.UnaryOperator;
import org.omuz.course.PublishedQuestion;
import org.omuz.course.Question;

/**
 * What stands on the page of one attempt for the keys of a question to order or to match: places in the order shown,
 * from 1. The content's keys would tell the answer to whoever reads the source; they are what is stored, as they always
 * were.
 *
 * @param lines keys of the lines as shown
 * @param targets keys of the right sides as shown; empty other than for matching
 */
record ShownCodes(Question.Kind kind, List<String> lines, List<String> targets) {

    static ShownCodes of(PublishedQuestion question, long seed, int position) {
        return switch (question.kind()) {
            case ORDER ->
                new ShownCodes(
                        question.kind(),
                        QuizPaper.shuffled(question.content().items(), seed, position).stream()
                                .map(Question.Item::key)
                                .toList(),
                        List.of());
            case MATCH ->
                new ShownCodes(
                        question.kind(),
                        question.content().pairs().stream()
                                .map(Question.Pair::key)
                                .toList(),
                        QuizPaper.shuffled(question.content().pairs(), seed, position).stream()
                                .map(Question.Pair::key)
                                .toList());
            case SINGLE, MULTIPLE, NUMERIC, TEXT -> new ShownCodes(question.kind(), List.of(), List.of());
        };
    }

    String line(String key) {
        return Integer.toString(lines.indexOf(key) + 1);
    }

    /** Empty for no key. */
    String target(String key) {
        int place = targets.indexOf(key);
        return place < 0 ? "" : Integer.toString(place + 1);
    }

    /**
     * Fields {@code name.code} of a sent form as if they were named and filled with keys, for {@link GivenAnswer#read}.
     */
    UnaryOperator<String> decoded(String name, UnaryOperator<String> sent) {
        return lines.isEmpty() ? sent : field -> field(name, field.substring(name.length() + 1), sent);
    }

    /** A page opened before there were codes still sends keys: that it is refused lets the reader open it anew. */
    private String field(String name, String key, UnaryOperator<String> sent) {
        String byKey = sent.apply(name + "." + key);
        String value = byKey == null ? sent.apply(name + "." + line(key)) : name;
        return kind == Question.Kind.MATCH && value != null && !value.isBlank() ? targetKey(value) : value;
    }

    /** What is no code stays as it is, to be refused. */
    private String targetKey(String code) {
        return code.matches("[1-9]\\d?") && Integer.parseInt(code) <= targets.size()
                ? targets.get(Integer.parseInt(code) - 1)
                : GivenAnswer.ANSWER;
    }
}
