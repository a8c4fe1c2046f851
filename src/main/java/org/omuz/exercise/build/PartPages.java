package org.omuz.exercise.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.exercise.model.Exercise;
import org.omuz.exercise.model.ExerciseMessages;
import org.omuz.exercise.model.ExercisePart;
import org.omuz.exercise.model.MselMessages;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;
import org.omuz.shared.form.FormSubmission;
import org.omuz.shared.form.LastChange;
import org.omuz.shared.form.Overtaken;

/** A part of an exercise as one form: scenario, objectives, teams and so on. */
@Path("/exercises/{id:\\d+}/parts")
@RolesAllowed({"instructor", "administrator"})
@Transactional
public class PartPages {
    /** @param index from 0, as in the names of its inputs */
    record Row(int index, FormView form, boolean first, boolean last) {
        public int above() {
            return index - 1;
        }

        public int below() {
            return index + 1;
        }
    }

    record PartView(String path, String name, boolean list, String version, List<Row> rows) {}

    @CheckedTemplate(basePath = "exercise")
    record part(Heading heading, PartView part, String problem, boolean overtaken) implements TemplateInstance {}

    private final Visitor visitor;
    private final EditPart edit;
    private final DrawForms draw;
    private final FormSubmission sent;

    PartPages(Visitor visitor, EditPart edit, DrawForms draw, FormSubmission sent) {
        this.sent = sent;
        this.visitor = visitor;
        this.edit = edit;
        this.draw = draw;
    }

    @GET
    @Path("{part}")
    public TemplateInstance show(@RestPath long id, @RestPath String part) {
        ExercisePart which = known(part);
        Exercise exercise = Exercise.known(id);
        List<JsonNode> rows = EditPart.rows(exercise, which);
        JsonForm form = draw.part(exercise, which);
        return page(
                exercise,
                which,
                rows.stream().map(form::values).toList(),
                EditPart.version(rows),
                Map.of(),
                null,
                null);
    }

    /**
     * {@code act}: save, add, or remove, up, down with the row's index: {@code up:2}. All but save only change the
     * form.
     */
    @POST
    @Path("{part}")
    public Response save(
            @RestPath long id,
            @RestPath String part,
            @RestForm @DefaultValue("") String version,
            @RestForm @DefaultValue("0") int rows,
            @RestForm @DefaultValue("save") String act) {
        ExercisePart which = known(part);
        Exercise exercise = Exercise.locked(id);
        List<Map<String, String>> typed = typed(sent.joined(), which.list ? rows : 1);
        if (which.list && !act.equals("save")) {
            arrange(typed, act);
            return Response.ok(page(exercise, which, typed, version, Map.of(), null, null))
                    .build();
        }
        JsonForm form = draw.part(exercise, which);
        List<JsonNode> stored = EditPart.rows(exercise, which);
        return sent.checkedBy(() -> read(form, which, typed, stored))
                .answer(
                        () -> {
                            Overtaken.refuse(
                                    version,
                                    new Overtaken.Stored("Exercise", id, EditPart.version(stored)),
                                    exercise.changedBy == null
                                            ? null
                                            : new LastChange.Change(exercise.changedBy, exercise.changedAt, ""));
                            edit.save(exercise, which, read(form, which, typed, stored));
                        },
                        "/exercises/" + id + "#parts",
                        why -> {
                            String reason = why.problems()
                                    .getOrDefault(
                                            "",
                                            visitor.wording(MselMessages.class).notSaved());
                            List<Map<String, String>> now = sent.overtaken()
                                    ? stored.stream().map(form::values).toList()
                                    : null;
                            return page(exercise, which, typed, version, why.problems(), reason, now);
                        });
    }

    private static List<ObjectNode> read(
            JsonForm form, ExercisePart which, List<Map<String, String>> typed, List<JsonNode> stored) {
        List<Rejected> faults = new ArrayList<>();
        List<ObjectNode> read = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            String prefix = which.list ? i + "." : "";
            JsonNode before = before(stored, typed.get(i), i);
            ObjectNode row = form.read(typed.get(i), before, (name, why) -> faults.add(why.at(prefix + name)));
            if (!which.list || !row.isEmpty()) {
                read.add(row);
            }
        }
        if (!faults.isEmpty()) {
            throw Rejected.all(faults);
        }
        return read;
    }

    /** Rows without any field count too; there are never more of them than fields in all. */
    private static List<Map<String, String>> typed(Map<String, String> sent, int rows) {
        List<Map<String, String>> typed = Stream.<Map<String, String>>generate(LinkedHashMap::new)
                .limit(Math.max(0, Math.min(rows, sent.size())))
                .collect(Collectors.toCollection(ArrayList::new));
        sent.forEach((name, value) -> {
            int dot = name.indexOf('.');
            row(name.substring(0, Math.max(0, dot)), typed)
                    .ifPresent(row -> typed.get(row).put(name.substring(dot + 1), value));
        });
        return typed;
    }

    /** Empty where what was sent is no index of a row. */
    private static OptionalInt row(String sent, List<Map<String, String>> rows) {
        return sent.matches("\\d{1,5}") && Integer.parseInt(sent) < rows.size()
                ? OptionalInt.of(Integer.parseInt(sent))
                : OptionalInt.empty();
    }

    private static void arrange(List<Map<String, String>> rows, String act) {
        if (act.equals("add")) {
            rows.add(new LinkedHashMap<>());
            return;
        }
        String[] parts = act.split(":");
        OptionalInt row = parts.length == 2 ? row(parts[1], rows) : OptionalInt.empty();
        if (row.isEmpty()) {
            return;
        }
        int index = row.getAsInt();
        switch (parts[0]) {
            case "remove" -> rows.remove(index);
            case "up" -> Collections.swap(rows, index, Math.max(0, index - 1));
            case "down" -> Collections.swap(rows, index, Math.min(rows.size() - 1, index + 1));
            default -> throw new NotFoundException();
        }
    }

    private part page(
            Exercise exercise,
            ExercisePart which,
            List<Map<String, String>> typed,
            String version,
            Map<String, String> problems,
            String problem,
            List<Map<String, String>> stored) {
        JsonForm form = draw.part(exercise, which);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            Map<String, String> values = typed.get(i);
            Map<String, String> named = problemsOf(problems, which.list ? i + "." : "");
            FormView view =
                    FormView.of(form, i + ".", "p", values, named, stored == null ? null : same(stored, values, i));
            rows.add(new Row(i, view, i == 0, i == typed.size() - 1));
        }
        String name = visitor.wording(ExerciseMessages.class).partName(which);
        return new part(
                Heading.of(exercise, visitor.language()),
                new PartView(which.path, name, which.list, version, rows),
                problem,
                stored != null);
    }

    /** Fields ask by prefix, and a part of one object has none in what {@link JsonForm} reports. */
    private static Map<String, String> problemsOf(Map<String, String> problems, String prefix) {
        if (!prefix.isEmpty()) {
            return problems;
        }
        Map<String, String> first = new LinkedHashMap<>();
        problems.forEach((name, why) -> first.put(name.startsWith("0.") ? name : "0." + name, why));
        return first;
    }

    /** The stored row with the same code, else at the same place. */
    private static Map<String, String> same(List<Map<String, String>> stored, Map<String, String> typed, int index) {
        String key = key(typed);
        return stored.stream()
                .filter(row -> row.containsKey(key) && row.get(key).equals(typed.get(key)))
                .findFirst()
                .orElse(index < stored.size() ? stored.get(index) : Map.of());
    }

    private static JsonNode before(List<JsonNode> stored, Map<String, String> typed, int index) {
        String key = key(typed);
        return stored.stream()
                .filter(row -> row.has(key) && row.get(key).asText().equals(typed.get(key)))
                .findFirst()
                .orElse(index < stored.size() ? stored.get(index) : MissingNode.getInstance());
    }

    private static String key(Map<String, String> row) {
        return row.containsKey("slug") ? "slug" : "code";
    }

    private static ExercisePart known(String part) {
        return ExercisePart.of(part).orElseThrow(NotFoundException::new);
    }
}
