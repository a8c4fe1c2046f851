package org.omuz.assessment.quiz;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.omuz.course.PublishedQuestion;
import org.omuz.shared.Json;
import org.omuz.shared.Rejected;

/**
 * What a person answered to one question. {@code fields} by kind: single, numeric and text {@code answer} to key or
 * typed text; multiple chosen key to {@code on}; order key to place from 1; match left key to right key.
 */
public record GivenAnswer(Map<String, String> fields) {
    public static final GivenAnswer NOTHING = new GivenAnswer(Map.of());
    static final String ANSWER = "answer";
    static final int LONGEST = 200;

    public GivenAnswer {
        fields = new TreeMap<>(fields);
    }

    public static GivenAnswer ofJson(String json) {
        return json == null ? NOTHING : new GivenAnswer(Json.read(json, new TypeReference<Map<String, String>>() {}));
    }

    public static GivenAnswer answer(String answer) {
        return new GivenAnswer(Map.of(ANSWER, answer));
    }

    /** Null where nothing was answered. */
    public String json() {
        return isEmpty() ? null : Json.write(fields);
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** Whether two lines have the same answer. */
    boolean repeats() {
        return Set.copyOf(fields.values()).size() < fields.size();
    }

    public String answer() {
        return fields.getOrDefault(ANSWER, "");
    }

    public String of(String key) {
        return fields.getOrDefault(key, "");
    }

    /**
     * Reads the answer from form fields {@code name} and {@code name.key}; refuses what no form of ours can send.
     *
     * @param sent form field name to its value, null where it was not sent
     */
    static GivenAnswer read(PublishedQuestion question, String name, UnaryOperator<String> sent) {
        Map<String, String> fields = new TreeMap<>();
        switch (question.kind()) {
            case SINGLE -> put(fields, ANSWER, sent.apply(name), keys(question));
            case MULTIPLE ->
                keys(question).forEach(key -> put(fields, key, sent.apply(name + "." + key), Set.of("on")));
            case ORDER ->
                keys(question).forEach(key -> put(fields, key, sent.apply(name + "." + key), places(question)));
            case MATCH -> keys(question).forEach(key -> put(fields, key, sent.apply(name + "." + key), keys(question)));
            case NUMERIC, TEXT -> putTyped(fields, sent.apply(name));
        }
        return new GivenAnswer(fields);
    }

    private static void put(Map<String, String> fields, String key, String value, Set<String> allowed) {
        if (value == null || value.isBlank()) {
            return;
        }
        if (!allowed.contains(value)) {
            throw Rejected.because(AssessmentMessages.class, m -> m.answerDoesNotFit());
        }
        fields.put(key, value);
    }

    private static void putTyped(Map<String, String> fields, String value) {
        String typed = value == null ? "" : value.strip();
        if (typed.length() > LONGEST) {
            throw Rejected.because(AssessmentMessages.class, m -> m.answerTooLong(LONGEST));
        }
        if (!typed.isEmpty()) {
            fields.put(ANSWER, typed);
        }
    }

    /** Keys of the options, items or pairs of a question, in the order of the content. */
    static Set<String> keys(PublishedQuestion question) {
        List<String> keys = new ArrayList<>();
        switch (question.kind()) {
            case SINGLE, MULTIPLE -> question.content().options().forEach(option -> keys.add(option.key()));
            case ORDER -> question.content().items().forEach(item -> keys.add(item.key()));
            case MATCH -> question.content().pairs().forEach(pair -> keys.add(pair.key()));
            case NUMERIC, TEXT -> {}
        }
        return new java.util.LinkedHashSet<>(keys);
    }

    private static Set<String> places(PublishedQuestion question) {
        return IntStream.rangeClosed(1, question.content().items().size())
                .mapToObj(Integer::toString)
                .collect(Collectors.toSet());
    }
}
