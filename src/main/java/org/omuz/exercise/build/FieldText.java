package org.omuz.exercise.build;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.omuz.exercise.model.Condition;
import org.omuz.exercise.model.ConditionText;
import org.omuz.shared.Json;

/** How a value that is stored stands in its field: lists as lines or with commas, a condition as it is typed. */
final class FieldText {
    private FieldText() {}

    static String of(FormField field, JsonNode value) {
        return switch (field.kind()) {
            case PICKS ->
                String.join(", ", elements(value).stream().map(JsonNode::asText).toList());
            case CONDITION, TYPED_CONDITION ->
                value.isObject() ? ConditionText.write(Json.MAPPER.convertValue(value, Condition.class)) : "";
            default -> value.asText("");
        };
    }

    static String of(FormField field, JsonNode value, String tag) {
        List<JsonNode> elements = elements(value);
        return switch (field.kind()) {
            case LINES ->
                lines(elements.stream().map(e -> e.path(tag).asText("")).toList());
            case PLACES ->
                lines(elements.stream()
                        .map(e -> e.path("text").path(tag).asText(""))
                        .toList());
            case CHOICES, POSTS ->
                lines(elements.stream()
                        .map(e -> e.path("code").asText() + ": "
                                + e.path(field.textKey()).path(tag).asText(""))
                        .toList());
            case GRID ->
                GridText.write(elements.stream()
                                .map(row -> elements(row).stream()
                                        .map(cell -> cell.path(tag).asText(""))
                                        .toList())
                                .toList())
                        .stripTrailing();
            default -> value.path(tag).asText("");
        };
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines).stripTrailing();
    }

    private static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }

    /** Whether two contents of a field mean the same: the order of what is ticked means nothing. */
    static boolean same(FormField field, String one, String other) {
        return field.kind() == FormField.Kind.PICKS
                ? Set.copyOf(codes(one)).equals(Set.copyOf(codes(other)))
                : one.replace("\r\n", "\n").equals(other);
    }

    static List<String> codes(String text) {
        return Arrays.stream(text.split("[,;\\s]+"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }
}
