package org.omuz.exercise.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
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
                languages.forEach(
                        language -> values.put(field.input(language), FieldText.of(field, value, language.tag)));
            } else {
                values.put(field.input(), FieldText.of(field, value));
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
                        ? TypedField.localized(field, typed(field, typed), before.at(field.pointer()))
                        : TypedField.plain(
                                field, typed.getOrDefault(field.input(), "").strip(), before.at(field.pointer()));
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

    /** What was typed into a field, by tag of the language. */
    private Map<String, String> typed(FormField field, Map<String, String> typed) {
        Map<String, String> texts = new LinkedHashMap<>();
        languages.forEach(language -> texts.put(
                language.tag,
                typed.getOrDefault(field.input(language), "")
                        .replace("\r\n", "\n")
                        .stripTrailing()));
        return texts;
    }

    private static void put(ObjectNode object, String path, JsonNode value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            object.set(path, value);
        } else {
            put(object.withObject("/" + path.substring(0, dot)), path.substring(dot + 1), value);
        }
    }
}
