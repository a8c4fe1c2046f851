package org.omuz.exercise.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.omuz.exercise.build.EditMsel;
import org.omuz.exercise.build.JsonForm;
import org.omuz.exercise.build.PartForms;
import org.omuz.exercise.check.LineLengths;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.Inject;
import org.omuz.exercise.model.MselInject;
import org.omuz.exercise.model.MselMessages;
import org.omuz.shared.Json;
import org.omuz.shared.Language;
import org.omuz.shared.Rejected;

/** What a sheet would make of a MSEL: lines by number, cell by cell; a row with anything not understood stays out. */
final class PlanSheet {
    /** {@code line} is null for a new one; {@code columns} are the headings of what differs. */
    record Step(int row, MselInject line, Inject inject, Set<String> columns) {}

    record Refusal(int row, String column, Rejected why) {}

    record Plan(
            List<Step> added,
            List<Step> changed,
            int unchanged,
            List<Refusal> refusals,
            List<String> ignored,
            List<SheetFile.Note> notes) {}

    private final ExerciseDefinition exercise;
    private final PartForms forms;
    private final Language primary;
    private final Map<String, MselInject> known = new HashMap<>();
    private final CellMeaning cells;

    PlanSheet(ExerciseDefinition exercise, List<MselInject> lines, PartForms forms) {
        this.exercise = exercise;
        this.forms = forms;
        this.primary = PartForms.languages(exercise).get(0);
        lines.forEach(line -> known.put(line.number, line));
        this.cells = new CellMeaning(exercise);
    }

    Plan of(SheetFile sheet) {
        Plan plan =
                new Plan(new ArrayList<>(), new ArrayList<>(), 0, new ArrayList<>(), sheet.ignored(), sheet.notes());
        int unchanged = 0;
        Set<String> seen = new HashSet<>();
        for (SheetFile.Line row : sheet.lines()) {
            try {
                unchanged += take(row, seen, plan) ? 0 : 1;
            } catch (CellRefused e) {
                plan.refusals().add(new Refusal(row.number(), e.column, e.why));
            }
        }
        return new Plan(plan.added(), plan.changed(), unchanged, plan.refusals(), plan.ignored(), plan.notes());
    }

    /** Whether anything comes of the row. */
    private boolean take(SheetFile.Line row, Set<String> seen, Plan plan) {
        String number = row.cells().entrySet().stream()
                .filter(cell -> cell.getKey().column() == SheetColumn.NUMBER)
                .map(cell -> cell.getValue().replaceFirst("\\.0+$", ""))
                .findFirst()
                .orElse("");
        String head = SheetColumn.NUMBER.heading(false);
        if (!PartForms.NUMBER.matcher(number).matches()) {
            throw new CellRefused(
                    head,
                    number.isEmpty()
                            ? Rejected.because(MselMessages.class, MselMessages::numberMissing)
                            : CellMeaning.unclear(number));
        }
        row.broken().forEach((cell, text) -> {
            throw new CellRefused(cell.name(), Rejected.because(MselMessages.class, m -> m.cellBroken(text)));
        });
        if (!seen.add(number)) {
            throw new CellRefused(head, Rejected.because(MselMessages.class, m -> m.cellTwice(number)));
        }
        MselInject line = known.get(number);
        Inject before = line == null ? EditMsel.blank().numbered(number, Inject.Status.DRAFT) : line.content;
        Set<String> columns = new LinkedHashSet<>();
        Inject after = after(before, row, columns);
        if (line == null) {
            plan.added().add(new Step(row.number(), null, after, columns));
        } else if (!after.equals(before)) {
            plan.changed().add(new Step(row.number(), line, after, columns));
        } else {
            return false;
        }
        return true;
    }

    private Inject after(Inject before, SheetFile.Line row, Set<String> columns) {
        ObjectNode object = Json.MAPPER.valueToTree(before);
        JsonForm form =
                new JsonForm(forms.ofSheet(), Arrays.stream(Language.values()).toList());
        Map<String, String> values = form.values(object);
        Map<String, String> typed = new LinkedHashMap<>(values);
        Map<String, String> columnOf = new HashMap<>();
        row.cells().forEach((head, text) -> {
            String name = head.column().field
                    + (head.column().perLanguage
                            ? "." + Optional.ofNullable(head.language()).orElse(primary).tag
                            : "");
            columnOf.put(head.column().field, head.name());
            String value = cells.value(head, text, before);
            if (value != null && !value.equals(values.get(name))) {
                typed.put(name, value);
                columns.add(head.name());
            }
        });
        objective(row, typed, columns);
        ObjectNode read = form.read(typed, object, (name, why) -> {
            throw new CellRefused(columnOf.getOrDefault(name, name), why);
        });
        LineLengths.exceeded(read).forEach(text -> {
            throw new CellRefused(columnOf.getOrDefault(text.field(), text.field()), text.at(text.field()));
        });
        if (object.has("when")) {
            read.set("when", object.get("when"));
        }
        try {
            return Json.MAPPER.treeToValue(read, Inject.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An inject serves an objective through its task: one that is named alone must have exactly one. */
    private void objective(SheetFile.Line row, Map<String, String> typed, Set<String> columns) {
        row.cells().forEach((head, code) -> {
            if (head.column() != SheetColumn.OBJECTIVE) {
                return;
            }
            boolean served = exercise.task(typed.getOrDefault("task", ""))
                    .filter(task -> task.objective().equals(code))
                    .isPresent();
            if (!served) {
                List<String> tasks = exercise.tasks().stream()
                        .filter(task -> code.equals(task.objective()))
                        .map(ExerciseDefinition.Task::code)
                        .toList();
                if (tasks.size() != 1) {
                    throw new CellRefused(
                            head.name(), Rejected.because(MselMessages.class, m -> m.cellNoObjective(code)));
                }
                typed.put("task", tasks.get(0));
                columns.add(head.name());
            }
        });
    }
}
