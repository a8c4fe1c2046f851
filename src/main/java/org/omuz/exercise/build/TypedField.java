package org.omuz.exercise.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omuz.exercise.model.ConditionText;
import org.omuz.exercise.model.ExerciseMessages;
import org.omuz.shared.Json;
import org.omuz.shared.Rejected;

/** Reads what was typed into a field; what reads the same as before stays as it was. */
final class TypedField {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private TypedField() {}

    /** Null where nothing was typed. */
    static JsonNode plain(FormField field, String text, JsonNode before) {
        if (text.isEmpty()) {
            return null;
        }
        if (!before.isMissingNode() && FieldText.same(field, text, FieldText.of(field, before))) {
            return before;
        }
        return switch (field.kind()) {
            case NUMBER -> JSON.numberNode(number(field, text));
            case PICKS -> array(ordered(FieldText.codes(text), FieldText.codes(FieldText.of(field, before))));
            case CONDITION, TYPED_CONDITION -> Json.MAPPER.valueToTree(ConditionText.read(text));
            default -> {
                boolean known = field.kind() != FormField.Kind.CHOICE
                        || field.options().stream()
                                .anyMatch(option -> option.value().equals(text));
                if (!known) {
                    throw Rejected.because(ExerciseMessages.class, m -> m.noLongerThere(text));
                }
                String whole = field.form() == PartForms.TIME && text.indexOf(':') == 1 ? "0" + text : text;
                refuseOtherForm(field, whole);
                yield JSON.textNode(whole);
            }
        };
    }

    private static void refuseOtherForm(FormField field, String text) {
        if (field.form() != null && !field.form().matcher(text).matches()) {
            throw Rejected.because(ExerciseMessages.class, m -> m.notOfThisForm(PartForms.example(field.form())));
        }
    }

    /** What was ticked before keeps its order, what is new follows. */
    private static List<String> ordered(List<String> ticked, List<String> before) {
        return Stream.concat(before.stream().filter(ticked::contains), ticked.stream())
                .distinct()
                .toList();
    }

    private static int number(FormField field, String text) {
        if (!text.matches("-?\\d{1,5}")) {
            throw Rejected.because(ExerciseMessages.class, ExerciseMessages::notANumber);
        }
        refuseOtherForm(field, text);
        return Integer.parseInt(text);
    }

    private static ArrayNode array(List<String> codes) {
        ArrayNode array = JSON.arrayNode();
        codes.forEach(array::add);
        return array;
    }

    /** @param texts by tag of the language */
    static JsonNode localized(FormField field, Map<String, String> texts, JsonNode before) {
        boolean untouched = !before.isMissingNode()
                && texts.entrySet().stream()
                        .allMatch(text -> text.getValue()
                                .equals(FieldText.of(field, before, text.getKey())
                                        .stripTrailing()));
        if (untouched) {
            return before;
        }
        return switch (field.kind()) {
            case LINES -> withoutEmpty(zipped(lines(texts), TypedField::set));
            case PLACES -> placed(field, zipped(lines(texts), TypedField::set), before);
            case GRID -> grid(texts);
            case CHOICES, POSTS -> coded(field, texts);
            default -> {
                ObjectNode text = JSON.objectNode();
                texts.forEach((tag, value) -> set(text, tag, value));
                yield text;
            }
        };
    }

    private static void set(ObjectNode text, String tag, String value) {
        if (!value.isBlank()) {
            text.put(tag, value.strip());
        }
    }

    private interface Line<T> {
        void into(ObjectNode target, String tag, T line);
    }

    private static <T> ArrayNode zipped(Map<String, List<T>> texts, Line<T> line) {
        ArrayNode list = JSON.arrayNode();
        texts.forEach((tag, lines) -> {
            for (int i = 0; i < lines.size(); i++) {
                while (list.size() <= i) {
                    list.addObject();
                }
                line.into((ObjectNode) list.get(i), tag, lines.get(i));
            }
        });
        return list;
    }

    private static Map<String, List<String>> lines(Map<String, String> texts) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        texts.forEach((tag, text) -> lines.put(tag, text.isEmpty() ? List.of() : List.of(text.split("\n", -1))));
        return lines;
    }

    private static ArrayNode withoutEmpty(ArrayNode list) {
        for (int i = list.size() - 1; i >= 0; i--) {
            if (list.get(i).isEmpty()) {
                list.remove(i);
            }
        }
        return list;
    }

    /** What keeps its place keeps its code, which conditions name; an empty line holds a place. */
    private static ArrayNode placed(FormField field, ArrayNode texts, JsonNode before) {
        ArrayNode list = JSON.arrayNode();
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                String fresh = field.input().charAt(0) + "-" + (i + 1);
                list.addObject()
                        .put("code", before.path(i).path("code").asText(fresh))
                        .set("text", texts.get(i));
            }
        }
        return list;
    }

    private static ArrayNode grid(Map<String, String> texts) {
        ArrayNode rows = JSON.arrayNode();
        Map<String, List<List<String>>> read = new LinkedHashMap<>();
        texts.forEach((tag, text) -> read.put(tag, text.isBlank() ? List.of() : GridText.read(text)));
        withoutEmpty(zipped(read, (row, tag, cells) -> {
                    for (int i = 0; i < cells.size(); i++) {
                        set(row.withObject("/" + i), tag, cells.get(i));
                    }
                }))
                .forEach(row -> {
                    ArrayNode cells = rows.addArray();
                    row.forEach(cells::add);
                });
        return rows;
    }

    private static ArrayNode coded(FormField field, Map<String, String> texts) {
        Map<String, ObjectNode> byCode = new LinkedHashMap<>();
        texts.forEach((tag, text) -> text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> {
                    int colon = line.indexOf(':');
                    if (colon < 1 || !line.substring(0, colon).strip().matches(PartForms.CODE.pattern())) {
                        throw Rejected.because(ExerciseMessages.class, m -> m.codeMissing(line));
                    }
                    String code = line.substring(0, colon).strip();
                    ObjectNode element =
                            byCode.computeIfAbsent(code, c -> JSON.objectNode().put("code", c));
                    set(element.withObject("/" + field.textKey()), tag, line.substring(colon + 1));
                }));
        ArrayNode list = JSON.arrayNode();
        byCode.values().forEach(list::add);
        return list;
    }
}
