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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.omuz.exercise.build.EditMsel;
import org.omuz.exercise.build.JsonForm;
import org.omuz.exercise.build.PartForms;
import org.omuz.exercise.check.LineLengths;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.Inject;
import org.omuz.exercise.model.MselInject;
import org.omuz.exercise.model.MselMessages;
import org.omuz.exercise.model.Seat;
import org.omuz.shared.Json;
import org.omuz.shared.Language;
import org.omuz.shared.Rejected;

/** What a sheet would make of a MSEL: lines by number, cell by cell; a row with anything not understood stays out. */
final class PlanSheet {
    private static final int LONGEST = 20_000;

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
    private final List<MselMessages> words;

    PlanSheet(ExerciseDefinition exercise, List<MselInject> lines, PartForms forms) {
        this.exercise = exercise;
        this.forms = forms;
        this.primary = PartForms.languages(exercise).get(0);
        lines.forEach(line -> known.put(line.number, line));
        this.words = Stream.of(Language.values())
                .map(language -> Rejected.wording(MselMessages.class, language))
                .toList();
    }

    Plan of(SheetFile sheet) {
        Plan plan =
                new Plan(new ArrayList<>(), new ArrayList<>(), 0, new ArrayList<>(), sheet.ignored(), sheet.notes());
        int unchanged = 0;
        Set<String> seen = new HashSet<>();
        for (SheetFile.Line row : sheet.lines()) {
            try {
                unchanged += take(row, seen, plan) ? 0 : 1;
            } catch (Refused e) {
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
            throw new Refused(
                    head,
                    number.isEmpty()
                            ? Rejected.because(MselMessages.class, MselMessages::numberMissing)
                            : unclear(number));
        }
        row.broken().forEach((cell, text) -> {
            throw new Refused(cell.name(), Rejected.because(MselMessages.class, m -> m.cellBroken(text)));
        });
        if (!seen.add(number)) {
            throw new Refused(head, Rejected.because(MselMessages.class, m -> m.cellTwice(number)));
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
            String value = value(head, text, before);
            if (value != null && !value.equals(values.get(name))) {
                typed.put(name, value);
                columns.add(head.name());
            }
        });
        objective(row, typed, columns);
        ObjectNode read = form.read(typed, object, (name, why) -> {
            throw new Refused(columnOf.getOrDefault(name, name), why);
        });
        LineLengths.exceeded(read).forEach(text -> {
            throw new Refused(columnOf.getOrDefault(text.field(), text.field()), text.at(text.field()));
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

    /** What is put into the form's field; null to leave it. */
    private String value(SheetFile.Head head, String text, Inject before) {
        if (text.length() > LONGEST) {
            throw new Refused(head.name(), Rejected.because(MselMessages.class, m -> m.cellTooLong(LONGEST)));
        }
        return switch (head.column()) {
            case NUMBER -> text.replaceFirst("\\.0+$", "");
            case TIME, DTG ->
                before.trigger() == Inject.Trigger.TIME
                        ? SheetTime.read(
                                        text,
                                        exercise.scenario() == null
                                                ? null
                                                : exercise.scenario().startsAt())
                                .orElseThrow(() -> new Refused(head.name(), unclear(text)))
                        : failed(head, text);
            case STATUS -> word(head, text, Inject.Status.values(), m -> m::statusWord);
            case MODE -> word(head, text, Inject.Channel.values(), m -> m::channelWord);
            case BY -> word(head, text, Inject.Hand.values(), m -> m::handWord);
            case FROM ->
                speaker(text)
                        .orElseThrow(() -> new Refused(
                                head.name(), Rejected.because(MselMessages.class, m -> m.cellNoSender(text))));
            case TO -> recipients(head, text);
            case TASK ->
                exercise.task(text)
                        .map(ExerciseDefinition.Task::code)
                        .orElseThrow(() -> new Refused(
                                head.name(), Rejected.because(MselMessages.class, m -> m.cellNoTask(text))));
            case OBJECTIVE -> null;
            case SUBJECT, DESCRIPTION, EXPECTED, NOTES, STORYLINE, COMPETENCIES -> text;
        };
    }

    private static String failed(SheetFile.Head head, String text) {
        throw new Refused(head.name(), unclear(text));
    }

    private <E extends Enum<E>> String word(
            SheetFile.Head head, String text, E[] values, Function<MselMessages, Function<E, String>> word) {
        String wanted = plain(text);
        return Arrays.stream(values)
                .filter(value -> plain(value.name().replace('_', ' ')).equals(wanted)
                        || words.stream()
                                .anyMatch(say ->
                                        plain(word.apply(say).apply(value)).equals(wanted)))
                .map(Enum::name)
                .findFirst()
                .orElseGet(() -> failed(head, text));
    }

    private Optional<String> speaker(String text) {
        String wanted = plain(text);
        Stream<Map.Entry<String, org.omuz.shared.LocalizedText>> all = Stream.concat(
                exercise.senders().stream().filter(s -> s.name() != null).map(s -> Map.entry(s.code(), s.name())),
                exercise.teams().stream().filter(t -> t.name() != null).map(t -> Map.entry(t.code(), t.name())));
        return all.filter(one -> plain(one.getKey()).equals(wanted)
                        || one.getValue().wording().values().stream()
                                .anyMatch(name -> plain(name).equals(wanted)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private String recipients(SheetFile.Head head, String text) {
        List<String> codes = new ArrayList<>();
        for (String part : text.split("[,;\\n]+")) {
            String name = part.strip();
            if (!name.isEmpty()) {
                codes.add(recipient(head, name));
            }
        }
        return String.join(", ", codes);
    }

    private String recipient(SheetFile.Head head, String name) {
        boolean all = name.equalsIgnoreCase("all")
                || words.stream().anyMatch(say -> plain(say.everybody()).equals(plain(name)));
        if (all) {
            return "all";
        }
        Seat seat = Seat.of(name);
        Optional<ExerciseDefinition.Team> team = exercise.team(seat.team());
        if (team.isPresent() && seat.post().isPresent()) {
            return seat.isIn(exercise) ? name : noTeam(head, name);
        }
        return team.map(ExerciseDefinition.Team::code)
                .or(() -> speaker(name).filter(found -> exercise.team(found).isPresent()))
                .orElseGet(() -> noTeam(head, name));
    }

    private static String noTeam(SheetFile.Head head, String name) {
        throw new Refused(head.name(), Rejected.because(MselMessages.class, m -> m.cellNoTeam(name)));
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
                    throw new Refused(head.name(), Rejected.because(MselMessages.class, m -> m.cellNoObjective(code)));
                }
                typed.put("task", tasks.get(0));
                columns.add(head.name());
            }
        });
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[\\s.\\-_]+", "");
    }

    private static Rejected unclear(String text) {
        String shown = text.length() <= 40 ? text : text.substring(0, 39) + "…";
        return Rejected.because(MselMessages.class, m -> m.cellUnclear(shown));
    }

    /** Leaves the row. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String column;
        private final transient Rejected why;

        Refused(String column, Rejected why) {
            super(column, null, false, false);
            this.column = column;
            this.why = why;
        }
    }
}
