package org.omuz.exercise.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omuz.exercise.build.DraftChanges;
import org.omuz.exercise.build.FormField;
import org.omuz.exercise.build.JsonForm;
import org.omuz.exercise.build.PartForms;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.Inject;
import org.omuz.shared.Json;
import org.omuz.shared.Language;

/** What lines of the MSEL say in one state of an exercise and in another, field by field, as their form shows it. */
record Differences(List<Difference> shown, int more) {
    private static final int SHOWN = 300;

    /** @param language of the wording; null for what has none */
    record Difference(String number, String field, Language language, String before, String after) {}

    /** @param form of a line of the later state */
    static Differences of(
            DraftChanges changes, ExerciseDefinition before, ExerciseDefinition after, JsonForm form, Language reader) {
        Map<String, Inject> then = byNumber(before);
        Map<String, Inject> now = byNumber(after);
        List<Difference> all = changes.changed().stream()
                .flatMap(number -> of(
                        number,
                        Json.MAPPER.valueToTree(then.get(number)),
                        Json.MAPPER.valueToTree(now.get(number)),
                        form,
                        reader))
                .toList();
        return new Differences(all.stream().limit(SHOWN).toList(), Math.max(0, all.size() - SHOWN));
    }

    private static Map<String, Inject> byNumber(ExerciseDefinition exercise) {
        return exercise.injects().stream()
                .collect(Collectors.toMap(Inject::number, inject -> inject, (first, second) -> first));
    }

    private static Stream<Difference> of(
            String number, JsonNode before, JsonNode after, JsonForm form, Language reader) {
        Map<String, String> then = form.values(before);
        Map<String, String> now = form.values(after);
        List<Difference> differences = new ArrayList<>();
        for (FormField field : form.fields) {
            if (!field.perLanguage()) {
                String was = then.get(field.path());
                String is = now.get(field.path());
                if (!was.equals(is)) {
                    differences.add(new Difference(
                            number, field.label(), null, said(field, was, reader), said(field, is, reader)));
                }
                continue;
            }
            form.languages.forEach(language -> {
                String name = field.input(language);
                if (!then.get(name).equals(now.get(name))) {
                    differences.add(new Difference(number, field.label(), language, then.get(name), now.get(name)));
                }
            });
        }
        return differences.stream();
    }

    private static String said(FormField field, String value, Language reader) {
        boolean counted = field.kind() == FormField.Kind.NUMBER || field.form() == PartForms.TIME;
        return counted ? reader.digits(value) : field.named(value);
    }
}
