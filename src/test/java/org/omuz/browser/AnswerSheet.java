package org.omuz.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Somebody who knows the course by heart: reads each question on the page and gives the answer the content calls right. */
final class AnswerSheet {
    private final Map<String, JsonNode> questions = new HashMap<>();

    AnswerSheet(String course) {
        try {
            JsonNode bank = new YAMLMapper()
                    .readTree(Path.of("course-content", "courses", course, "questions.yaml").toFile());
            bank.path("questions").forEach(q -> questions.put(q.path("text").path("en").asText().strip(), q));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void answer(Page page) {
        List<Locator> asked = page.locator("fieldset.question").all();
        for (Locator field : asked) {
            JsonNode question = questions.get(field.locator("legend span[dir=auto]").innerText().strip());
            String name = "q" + field.getAttribute("data-position");
            switch (question.path("kind").asText()) {
                case "single" -> options(question, true).forEach(key -> field.locator("[name='%s'][value='%s']".formatted(name, key)).check());
                case "multiple" -> options(question, true).forEach(key -> field.locator("[name='%s.%s']".formatted(name, key)).check());
                case "order" -> {
                    int place = 1;
                    for (JsonNode item : question.path("items")) {
                        choose(field, name, item, Integer.toString(place++));
                    }
                }
                case "match" -> question.path("pairs").forEach(pair -> choose(field, name, pair, pair.path("key").asText()));
                case "numeric" -> field.locator("[name='%s']".formatted(name)).fill(question.path("answer").asText());
                default -> field.locator("[name='%s']".formatted(name)).fill(question.path("accept").path("en").path(0).asText());
            }
        }
    }

    private static void choose(Locator field, String name, JsonNode thing, String value) {
        field.locator("select[name='%s.%s']".formatted(name, thing.path("key").asText())).selectOption(value);
    }

    private static List<String> options(JsonNode question, boolean correct) {
        return StreamSupport.stream(question.path("options").spliterator(), false)
                .filter(option -> option.path("correct").asBoolean() == correct)
                .map(option -> option.path("key").asText())
                .toList();
    }
}
