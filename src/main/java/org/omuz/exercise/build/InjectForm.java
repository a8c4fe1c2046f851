package org.omuz.exercise.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.omuz.exercise.check.LineLengths;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.Inject;
import org.omuz.exercise.model.MselMessages;
import org.omuz.shared.Json;
import org.omuz.shared.Rejected;

/**
 * An inject as it is written, in the builder and while the exercise runs. What is not among the fields stays as it was
 * before.
 */
public record InjectForm(JsonForm form, ObjectNode before) {

    public static InjectForm of(List<FormField> fields, ExerciseDefinition exercise, Inject before) {
        ObjectNode written = Json.MAPPER.valueToTree(before);
        return new InjectForm(new JsonForm(fields, PartForms.languagesOf(exercise, written)), written);
    }

    public Map<String, String> values() {
        return form.values(before);
    }

    public FormView view(Map<String, String> typed, Map<String, String> problems) {
        return FormView.of(form, "", "", typed, problems, null);
    }

    /**
     * All that is wrong is refused at once, each at its input.
     *
     * @param rules what else is wrong with what was typed, at the paths of its fields
     */
    public Inject read(Map<String, String> typed, Function<JsonNode, List<Rejected>> rules) {
        List<Rejected> faults = new ArrayList<>();
        ObjectNode written = form.read(typed, before, (input, why) -> faults.add(why.at(input)));
        LineLengths.exceeded(written).forEach(text -> faults.add(text.at(form.input(text.field(), text.tag()))));
        rules.apply(written).forEach(fault -> faults.add(fault.at(form.input(fault.field(), null))));
        ObjectNode whole = before.deepCopy();
        form.fields.forEach(field -> whole.remove(field.path().split("\\.")[0]));
        whole.setAll(written);
        if (!whole.has("number")) {
            faults.add(Rejected.in("number", MselMessages.class, MselMessages::numberMissing));
        }
        if (!faults.isEmpty()) {
            throw Rejected.all(faults);
        }
        return Json.MAPPER.convertValue(whole, Inject.class);
    }
}
