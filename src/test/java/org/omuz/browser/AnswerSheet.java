package org.omuz.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Somebody who knows the course by heart: reads each question on the page and gives the answer the content calls right.
 */
final class AnswerSheet {
    private final List<JsonNode> questions = new ArrayList<>();

    AnswerSheet(String course) {
        try {
            JsonNode bank = new YAMLMapper()
                    .readTree(Path.of("course-content", "courses", course, "questions.yaml")
                            .toFile());
            bank.path("questions").forEach(questions::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void answer(Page page) {
        List<Locator> asked = page.locator("fieldset.question").all();
        for (Locator field : asked) {
            JsonNode question = asked(field.innerText());
            String name = "q" + field.getAttribute("data-position");
            switch (question.path("kind").asText()) {
                case "single" ->
                    options(question, true)
                            .forEach(key -> field.locator("[name='%s'][value='%s']".formatted(name, key))
                                    .check());
                case "multiple" ->
                    options(question, true)
                            .forEach(key -> field.locator("[name='%s.%s']".formatted(name, key))
                                    .check());
                case "order" -> {
                    int place = 1;
                    for (JsonNode item : question.path("items")) {
                        line(field, item).selectOption(Integer.toString(place++));
                    }
                }
                case "match" ->
                    question.path("pairs")
                            .forEach(pair -> line(field, pair)
                                    .selectOption(new SelectOption()
                                            .setLabel(pair.path("right")
                                                    .path("en")
                                                    .asText())));
                case "numeric" ->
                    field.locator("[name='%s']".formatted(name))
                            .fill(question.path("answer").asText());
                default ->
                    field.locator("[name='%s']".formatted(name))
                            .fill(question.path("accept").path("en").path(0).asText());
            }
        }
    }

    /** Equivalent forms share wordings: the question is the one all of whose lines are on the page. */
    private JsonNode asked(String words) {
        return questions.stream()
                .filter(q -> words.contains(q.path("text").path("en").asText().strip()))
                .filter(q -> lines(q).allMatch(
                                line -> words.contains(line.path("en").asText().strip())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No question of the bank reads:\n" + words));
    }

    private static Stream<JsonNode> lines(JsonNode question) {
        return Stream.of("options", "items", "pairs")
                .flatMap(part -> StreamSupport.stream(question.path(part).spliterator(), false))
                .map(thing -> thing.path(thing.has("left") ? "left" : "text"));
    }

    private static Locator line(Locator field, JsonNode thing) {
        String lines = thing.has("left") ? "left" : "text";
        return field.getByLabel(thing.path(lines).path("en").asText(), new Locator.GetByLabelOptions().setExact(true));
    }

    private static List<String> options(JsonNode question, boolean correct) {
        return StreamSupport.stream(question.path("options").spliterator(), false)
                .filter(option -> option.path("correct").asBoolean() == correct)
                .map(option -> option.path("key").asText())
                .toList();
    }
}
