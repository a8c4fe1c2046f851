package org.omuz.exercise.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.omuz.exercise.model.Condition;
import org.omuz.exercise.model.ConditionText;
import org.omuz.exercise.model.ExerciseMessages;
import org.omuz.shared.Json;
import org.omuz.shared.Language;
import org.omuz.shared.Rejected;
import org.omuz.shared.SharedMessages;

/**
 * Fields over a JSON object: what is in them, and the object that was typed. Input names are the field's path, for a
 * text with the language: {@code subject.ru}; or the name that the field has instead.
 */
public final class JsonForm {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    public final List<FormField> fields;
    public final List<Language> languages;

    public JsonForm(List<FormField> fields, List<Language> languages) {
        this.fields = fields;
        this.languages = languages;
    }

    /** Input name to what stands in it. */
    public Map<String, String> values(JsonNode object) {
        Map<String, String> values = new LinkedHashMap<>();
        for (FormField field : fields) {
            JsonNode value = object.at(field.pointer());
            if (field.perLanguage()) {
                languages.forEach(language -> values.put(field.input(language), shown(field, value, language.tag)));
            } else {
                values.put(field.input(), shown(field, value));
            }
        }
        return values;
    }

    /** Name of the input of a path, in a language if {@code tag} is one. */
    String input(String path, String tag) {
        return fields.stream()
                .filter(field -> field.path().equals(path))
                .findFirst()
                .map(field -> Language.of(tag).map(field::input).orElseGet(field::input))
                .orElse(path);
    }

    private static String shown(FormField field, JsonNode value) {
        return switch (field.kind()) {
            case PICKS ->
                String.join(", ", elements(value).stream().map(JsonNode::asText).toList());
            case CONDITION, TYPED_CONDITION ->
                value.isObject() ? ConditionText.write(Json.MAPPER.convertValue(value, Condition.class)) : "";
            default -> value.asText("");
        };
    }

    private static String shown(FormField field, JsonNode value, String tag) {
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

    /**
     * The object that was typed; {@code problem} takes input name and reason of whatever cannot be read, and of what is
     * needed and missing where anything was typed at all.
     *
     * @param before what it was; what reads the same in the form stays as it is there
     */
    public ObjectNode read(Map<String, String> typed, JsonNode before, BiConsumer<String, Rejected> problem) {
        ObjectNode object = JSON.objectNode();
        Set<FormField> unread = new HashSet<>();
        for (FormField field : fields) {
            try {
                JsonNode value = field.perLanguage()
                        ? localized(field, typed, before.at(field.pointer()))
                        : plain(field, typed.getOrDefault(field.input(), "").strip(), before.at(field.pointer()));
                if (value != null && !(value.isContainerNode() && value.isEmpty())) {
                    put(object, field.path(), value);
                }
            } catch (Rejected e) {
                unread.add(field);
                problem.accept(field.input(), e);
            }
        }
        if (!object.isEmpty() || !unread.isEmpty()) {
            fields.stream()
                    .filter(field -> field.needed() && !unread.contains(field))
                    .filter(field -> object.at(field.pointer()).isMissingNode())
                    .forEach(field -> problem.accept(
                            field.input(), Rejected.because(SharedMessages.class, SharedMessages::required)));
        }
        return object;
    }

    private static void put(ObjectNode object, String path, JsonNode value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            object.set(path, value);
        } else {
            put(object.withObject("/" + path.substring(0, dot)), path.substring(dot + 1), value);
        }
    }

    private static JsonNode plain(FormField field, String text, JsonNode before) {
        if (text.isEmpty()) {
            return null;
        }
        if (!before.isMissingNode() && same(field, text, shown(field, before))) {
            return before;
        }
        return switch (field.kind()) {
            case NUMBER -> JSON.numberNode(number(field, text));
            case PICKS -> array(ordered(codes(text), codes(shown(field, before))));
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

    /** Whether two contents of a field mean the same: the order of what is ticked means nothing. */
    static boolean same(FormField field, String one, String other) {
        return field.kind() == FormField.Kind.PICKS
                ? Set.copyOf(codes(one)).equals(Set.copyOf(codes(other)))
                : one.replace("\r\n", "\n").equals(other);
    }

    /** What was ticked before keeps its order, what is new follows. */
    private static List<String> ordered(List<String> ticked, List<String> before) {
        return Stream.concat(before.stream().filter(ticked::contains), ticked.stream())
                .distinct()
                .toList();
    }

    static List<String> codes(String text) {
        return Arrays.stream(text.split("[,;\\s]+"))
                .filter(code -> !code.isEmpty())
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

    private JsonNode localized(FormField field, Map<String, String> typed, JsonNode before) {
        Map<String, String> texts = new LinkedHashMap<>();
        languages.forEach(language -> texts.put(
                language.tag,
                typed.getOrDefault(field.input(language), "")
                        .replace("\r\n", "\n")
                        .stripTrailing()));
        boolean untouched = !before.isMissingNode()
                && texts.entrySet().stream()
                        .allMatch(text -> text.getValue()
                                .equals(shown(field, before, text.getKey()).stripTrailing()));
        if (untouched) {
            return before;
        }
        return switch (field.kind()) {
            case LINES -> withoutEmpty(zipped(lines(texts), JsonForm::set));
            case PLACES -> placed(field, zipped(lines(texts), JsonForm::set), before);
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
