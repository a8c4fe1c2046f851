package org.omuz.exercise.build;

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
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.exercise.build.DrawForms.Filled;
import org.omuz.exercise.build.LineForm.Problem;
import org.omuz.exercise.model.ConditionText;
import org.omuz.exercise.model.Exercise;
import org.omuz.exercise.model.Inject;
import org.omuz.exercise.model.MselInject;
import org.omuz.exercise.model.MselMessages;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;
import org.omuz.shared.form.FormSubmission;
import org.omuz.shared.form.LastChange;
import org.omuz.shared.form.Overtaken;

/** The builder: one line of the MSEL, edited where it stands. It answers with itself, the rest of the table stays. */
@Path("/exercises/{id:\\d+}/msel/{lineId:\\d+}")
@RolesAllowed({"instructor", "administrator"})
@Transactional
public class MselLinePages {
    @CheckedTemplate(basePath = "exercise")
    record row(Heading heading, MselRow row, boolean ticked) implements TemplateInstance {}

    @CheckedTemplate(basePath = "exercise")
    record editRow(LineForm edit) implements TemplateInstance {}

    @CheckedTemplate(basePath = "exercise")
    record line(LineForm edit) implements TemplateInstance {}

    private final Visitor visitor;
    private final EditMsel edit;
    private final DrawForms draw;
    private final FormSubmission sent;

    MselLinePages(Visitor visitor, EditMsel edit, DrawForms draw, FormSubmission sent) {
        this.visitor = visitor;
        this.edit = edit;
        this.draw = draw;
        this.sent = sent;
    }

    @GET
    public TemplateInstance edit(@RestPath long id, @RestPath long lineId, @HeaderParam("HX-Request") String htmx) {
        return shown(draw.opened(known(id, lineId, LockModeType.NONE)), htmx);
    }

    private static TemplateInstance shown(LineForm form, String htmx) {
        return htmx == null ? new line(form) : new editRow(form);
    }

    /** The line as it reads, e.g. when editing is given up. */
    @GET
    @Path("row")
    public TemplateInstance row(@RestPath long id, @RestPath long lineId) {
        return answer(known(id, lineId, LockModeType.NONE));
    }

    private row answer(MselInject line) {
        Exercise exercise = line.exercise;
        MselRow read =
                MselRow.of(line.id, line.content, exercise.head, MselRow.sides(exercise.head), visitor.language());
        return new row(Heading.of(exercise, visitor.language()), read, false);
    }

    /**
     * {@code act}: save; or only change the form: facts offers what the condition may wait for, fact adds {@code fact}
     * to the condition, of {@code team} if one is chosen.
     */
    @POST
    public Response save(
            @RestPath long id,
            @RestPath long lineId,
            @RestForm @DefaultValue("-1") int version,
            @RestForm @DefaultValue("save") String act,
            @HeaderParam("HX-Request") String htmx) {
        MselInject line = known(id, lineId, LockModeType.PESSIMISTIC_WRITE);
        Map<String, String> typed = sent.joined();
        MselMessages say = visitor.wording(MselMessages.class);
        boolean choosing =
                !act.equals("save") || Inject.Trigger.CONDITION.name().equals(typed.get("trigger"));
        if (!act.equals("save")) {
            Map<String, String> problems = act.equals("fact") ? addFact(typed) : Map.of();
            Filled filled = new Filled(typed, version, problems, null, Problem.NONE, true);
            return Response.ok(shown(draw.line(line, filled), htmx)).build();
        }
        InjectForm form = draw.line(line);
        return sent.checkedBy(() -> form.read(typed, nothing -> List.of()))
                .answered(
                        () -> {
                            refuseOvertaken(line, version);
                            edit.save(line, form.read(typed, nothing -> List.of()));
                            MselInject.flush();
                            return htmx == null
                                    ? back(id, line.id)
                                    : Response.ok(answer(line))
                                            .header("HX-Trigger", "msel-changed")
                                            .build();
                        },
                        why -> {
                            Problem problem =
                                    new Problem(why.problems().getOrDefault("", say.notSaved()), sent.overtaken());
                            Map<String, String> stored = sent.overtaken() ? form.values() : null;
                            return shown(
                                    draw.line(
                                            line,
                                            new Filled(typed, version, why.problems(), stored, problem, choosing)),
                                    htmx);
                        });
    }

    /** The line says itself who wrote it last, and its exercise when. */
    private static void refuseOvertaken(MselInject line, int seen) {
        Exercise exercise = line.exercise;
        Overtaken.refuse(
                seen,
                new Overtaken.Stored("MselInject", line.id, line.version),
                line.changedBy == null ? null : new LastChange.Change(line.changedBy, exercise.changedAt, ""));
    }

    /** What is wrong with the addition, or with what it is added to. */
    private Map<String, String> addFact(Map<String, String> typed) {
        String fact = typed.getOrDefault("fact", "");
        if (fact.isEmpty()) {
            return Map.of("when", visitor.wording(MselMessages.class).chooseFact());
        }
        try {
            String when = typed.getOrDefault("when", "");
            typed.put(
                    "when",
                    ConditionText.with(when, fact, typed.getOrDefault("team", ""), typed.getOrDefault("joint", "and")));
            return Map.of();
        } catch (Rejected e) {
            return Map.of("when", e.reason(visitor.language()));
        }
    }

    @POST
    @Path("duplicate")
    public Response duplicate(@RestPath long id, @RestPath long lineId) {
        return MselPages.opened(id, edit.duplicate(known(id, lineId, LockModeType.NONE)));
    }

    /** Refuses where somebody changed the line after the page was opened. */
    @POST
    @Path("remove")
    public Response remove(@RestPath long id, @RestPath long lineId, @RestForm @DefaultValue("-1") int version) {
        MselInject line = known(id, lineId, LockModeType.PESSIMISTIC_WRITE);
        return sent.answer(
                () -> {
                    refuseOvertaken(line, version);
                    edit.remove(line);
                },
                "/exercises/" + id + "/msel",
                why -> {
                    Map<String, String> values = draw.line(line).values();
                    String reason = visitor.wording(MselMessages.class).notRemoved() + " " + why.reason();
                    Problem problem = new Problem(reason, false);
                    return new line(draw.line(line, new Filled(values, line.version, Map.of(), null, problem, false)));
                });
    }

    /** {@code by} −1 or 1, or {@code before} another line, 0 for the end. */
    @POST
    @Path("move")
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

    private static Response back(long id, long line) {
        return Response.seeOther(URI.create("/exercises/" + id + "/msel#line-" + line))
                .build();
    }

    private static MselInject known(long exerciseId, long lineId, LockModeType lock) {
        return MselInject.<MselInject>find("id = ?1 and exercise.id = ?2", lineId, exerciseId)
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }
}
