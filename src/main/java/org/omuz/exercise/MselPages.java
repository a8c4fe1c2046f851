package org.omuz.exercise;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.shared.Json;
import org.omuz.shared.Language;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;

/** The builder: the MSEL as a table, each line edited where it stands. A line answers with itself, the rest stays. */
@Path("/exercises/{id:\\d+}/msel")
@RolesAllowed({"instructor", "administrator"})
@Transactional
public class MselPages {
    /** {@code current}: what is stored now where the line was overtaken, its fields shown beside what was typed. */
    record LineForm(Heading heading, long line, int version, String number, FormView form, Problem problem) {}

    /** {@code reason} is null where nothing is wrong with the form as a whole. */
    record Problem(String reason, boolean overtaken) {}

    @CheckedTemplate(basePath = "exercise")
    record msel(Heading heading, List<Language> shown, List<MselRow> rows, LineForm editing)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "exercise")
    record row(Heading heading, MselRow row) implements TemplateInstance {}

    @CheckedTemplate(basePath = "exercise")
    record editRow(LineForm edit) implements TemplateInstance {}

    @CheckedTemplate(basePath = "exercise")
    record line(LineForm edit) implements TemplateInstance {}

    private final Visitor visitor;
    private final EditMsel edit;

    MselPages(Visitor visitor, EditMsel edit) {
        this.visitor = visitor;
        this.edit = edit;
    }

    /** Two statements, however many lines there are. */
    @GET
    public TemplateInstance table(@RestPath long id, @RestQuery @DefaultValue("0") long edit) {
        Exercise exercise = Exercise.known(id);
        List<Language> shown = MselRow.sides(exercise.head);
        List<MselInject> lines = MselInject.of(id);
        LineForm open = lines.stream()
                .filter(line -> line.id == edit)
                .findFirst()
                .map(line -> form(exercise, line, values(exercise, line.content), Map.of(), null, null))
                .orElse(null);
        List<MselRow> rows =
                lines.stream().map(line -> rowOf(exercise, line, shown)).toList();
        return new msel(Heading.of(exercise, visitor.language()), shown, rows, open);
    }

    private MselRow rowOf(Exercise exercise, MselInject line, List<Language> shown) {
        return MselRow.of(line.id, line.content, exercise.head, shown, visitor.language());
    }

    @GET
    @Path("{lineId:\\d+}")
    public TemplateInstance edit(@RestPath long id, @RestPath long lineId, @HeaderParam("HX-Request") String htmx) {
        MselInject line = known(id, lineId, LockModeType.NONE);
        return shown(form(line.exercise, line, values(line.exercise, line.content), Map.of(), null, null), htmx);
    }

    private static TemplateInstance shown(LineForm form, String htmx) {
        return htmx == null ? new line(form) : new editRow(form);
    }

    /** The line as it reads, e.g. when editing is given up. */
    @GET
    @Path("{lineId:\\d+}/row")
    public TemplateInstance row(@RestPath long id, @RestPath long lineId) {
        return answer(known(id, lineId, LockModeType.NONE));
    }

    private row answer(MselInject line) {
        return new row(
                Heading.of(line.exercise, visitor.language()), rowOf(line.exercise, line, MselRow.sides(line.exercise.head)));
    }

    @POST
    @Path("{lineId:\\d+}")
    public Response save(
            @RestPath long id,
            @RestPath long lineId,
            @RestForm @DefaultValue("-1") int version,
            @HeaderParam("HX-Request") String htmx) {
        MselInject line = known(id, lineId, LockModeType.PESSIMISTIC_WRITE);
        Map<String, String> typed = SentFields.all();
        MselMessages say = visitor.wording(MselMessages.class);
        if (line.version != version) {
            Map<String, String> stored = values(line.exercise, line.content);
            LineForm both = form(line.exercise, line, typed, Map.of(), stored, new Problem(say.overtaken(), true));
            return Response.status(409).entity(shown(both, htmx)).build();
        }
        Map<String, String> problems = new LinkedHashMap<>();
        ObjectNode object = jsonForm(line.exercise, line.content)
                .read(typed, (name, why) -> problems.put(name, why.reason(visitor.language())));
        keepCondition(line, typed, object);
        if (!object.has("number")) {
            problems.putIfAbsent("number", say.numberMissing());
        }
        if (problems.isEmpty()) {
            try {
                edit.save(line, Json.MAPPER.treeToValue(object, Inject.class));
                MselInject.flush();
                return htmx == null ? back(id, line.id) : Response.ok(answer(line)).header("HX-Trigger", "msel-changed").build();
            } catch (Rejected e) {
                problems.put(e.field(), e.reason(visitor.language()));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
        LineForm again = form(line.exercise, line, typed, problems, null, new Problem(say.notSaved(), false));
        QuarkusTransaction.setRollbackOnly();
        return Response.status(422).entity(shown(again, htmx)).build();
    }

    /** What reads the same is left as it is: the words do not tell every nesting. */
    private static void keepCondition(MselInject line, Map<String, String> typed, ObjectNode object) {
        if (typed.getOrDefault("when", "").strip().equals(ConditionText.write(line.content.when())) && object.has("when")) {
            object.set("when", Json.MAPPER.valueToTree(line.content.when()));
        }
    }

    @POST
    public Response add(@RestPath long id) {
        MselInject added = edit.add(id, EditMsel.blank());
        return Response.seeOther(URI.create("/exercises/" + id + "/msel?edit=" + added.id + "#line-" + added.id)).build();
    }

    @POST
    @Path("{lineId:\\d+}/duplicate")
    public Response duplicate(@RestPath long id, @RestPath long lineId) {
        MselInject copy = edit.duplicate(known(id, lineId, LockModeType.NONE));
        return Response.seeOther(URI.create("/exercises/" + id + "/msel?edit=" + copy.id + "#line-" + copy.id)).build();
    }

    /** Refuses where somebody changed the line after the page was opened. */
    @POST
    @Path("{lineId:\\d+}/remove")
    public Response remove(@RestPath long id, @RestPath long lineId, @RestForm @DefaultValue("-1") int version) {
        MselInject line = known(id, lineId, LockModeType.PESSIMISTIC_WRITE);
        if (line.version != version) {
            MselMessages say = visitor.wording(MselMessages.class);
            LineForm stored = form(
                    line.exercise, line, values(line.exercise, line.content), Map.of(), null, new Problem(say.notRemoved(), false));
            return Response.status(409).entity(new line(stored)).build();
        }
        edit.remove(line);
        return Response.seeOther(URI.create("/exercises/" + id + "/msel")).build();
    }

    /** {@code by} −1 or 1, or {@code before} another line, 0 for the end. */
    @POST
    @Path("{lineId:\\d+}/move")
    public Response move(
            @RestPath long id,
            @RestPath long lineId,
            @RestForm @DefaultValue("0") int by,
            @RestForm Long before,
            @HeaderParam("HX-Request") String htmx) {
        MselInject line = known(id, lineId, LockModeType.NONE);
        int to = line.position + Integer.signum(by);
        if (before != null) {
            int other = before == 0 ? Integer.MAX_VALUE : known(id, before, LockModeType.NONE).position;
            to = other > line.position && before != 0 ? other - 1 : other;
        }
        edit.move(line, to);
        return htmx == null ? back(id, lineId) : Response.noContent().build();
    }

    @POST
    @Path("sort")
    public Response sort(@RestPath long id) {
        edit.sortByTime(id);
        return Response.seeOther(URI.create("/exercises/" + id + "/msel")).build();
    }

    private static Response back(long id, long line) {
        return Response.seeOther(URI.create("/exercises/" + id + "/msel#line-" + line)).build();
    }

    static MselInject known(long exerciseId, long lineId, LockModeType lock) {
        return MselInject.<MselInject>find("id = ?1 and exercise.id = ?2", lineId, exerciseId)
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    private JsonForm jsonForm(Exercise exercise, Inject inject) {
        PartForms forms = new PartForms(
                visitor.wording(ExerciseMessages.class), visitor.wording(MselMessages.class), visitor.language());
        return new JsonForm(
                forms.ofInject(exercise.head), PartForms.languagesOf(exercise.head, Json.MAPPER.valueToTree(inject)));
    }

    private Map<String, String> values(Exercise exercise, Inject inject) {
        return jsonForm(exercise, inject).values(Json.MAPPER.valueToTree(inject));
    }

    private LineForm form(
            Exercise exercise,
            MselInject line,
            Map<String, String> values,
            Map<String, String> problems,
            Map<String, String> stored,
            Problem problem) {
        FormView view = FormView.of(jsonForm(exercise, line.content), "", "l" + line.id, values, problems, stored);
        return new LineForm(
                Heading.of(exercise, visitor.language()), line.id, line.version, line.number, view,
                problem == null ? new Problem(null, false) : problem);
    }
}
