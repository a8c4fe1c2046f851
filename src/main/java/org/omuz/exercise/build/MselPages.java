package org.omuz.exercise.build;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.exercise.model.Exercise;
import org.omuz.exercise.model.MselInject;
import org.omuz.shared.Language;
import org.omuz.shared.Visitor;
import org.omuz.shared.form.FormSubmission;

/** The builder: the MSEL as a table, each line edited where it stands. */
@Path("/exercises/{id:\\d+}/msel")
@RolesAllowed({"instructor", "administrator"})
@Transactional
public class MselPages {
    @CheckedTemplate(basePath = "exercise")
    record msel(Heading heading, List<Language> shown, List<MselRow> rows, LineForm editing, Steering steering)
            implements TemplateInstance {}

    private final Visitor visitor;
    private final EditMsel edit;
    private final SteerLines steer;
    private final DrawForms draw;
    private final FormSubmission sent;

    MselPages(Visitor visitor, EditMsel edit, SteerLines steer, DrawForms draw, FormSubmission sent) {
        this.sent = sent;
        this.visitor = visitor;
        this.edit = edit;
        this.steer = steer;
        this.draw = draw;
    }

    /** A fixed number of statements, however many lines there are. */
    @GET
    public TemplateInstance table(
            @RestPath long id,
            @RestQuery @DefaultValue("0") long edit,
            @RestQuery @DefaultValue("-1") int done,
            @RestQuery @DefaultValue("0") int own,
            @RestQuery @DefaultValue("0") int unfit) {
        return table(id, edit, Steering.after(done, own, unfit));
    }

    private msel table(long id, long edited, Steering steering) {
        Exercise exercise = Exercise.known(id);
        List<Language> shown = MselRow.sides(exercise.head);
        List<MselInject> lines = MselInject.of(id);
        LineForm open = lines.stream()
                .filter(line -> line.id == edited)
                .findFirst()
                .map(draw::opened)
                .orElse(null);
        List<MselRow> rows = lines.stream()
                .map(line -> MselRow.of(line.id, line.content, exercise.head, shown, visitor.language()))
                .toList();
        return new msel(Heading.of(exercise, visitor.language()), shown, rows, open, steering);
    }

    @POST
    public Response add(@RestPath long id) {
        return opened(id, edit.add(id, EditMsel.blank()));
    }

    static Response opened(long id, MselInject line) {
        return Response.seeOther(URI.create("/exercises/" + id + "/msel?edit=" + line.id + "#line-" + line.id))
                .build();
    }

    @POST
    @Path("sort")
    public Response sort(@RestPath long id) {
        edit.sortByTime(id);
        return Response.seeOther(URI.create("/exercises/" + id + "/msel")).build();
    }

    /** {@code line}: ids of those ticked; {@code which}: ticked, or all that are in a state for the step. */
    @POST
    @Path("status")
    public Response steer(
            @RestPath long id,
            @RestForm @DefaultValue("") String step,
            @RestForm @DefaultValue("ticked") String which,
            @RestForm List<Long> line,
            @RestForm @DefaultValue("") String note) {
        Steering typed = new Steering(step, which.equals("all"), note, List.copyOf(line), null, null);
        return sent.answer(
                () -> {
                    SteerLines.Outcome outcome = steer.of(id, typed.chosen(), typed.wanted(), note);
                    return "/exercises/" + id + "/msel?done=" + outcome.steered() + "&own=" + outcome.own() + "&unfit="
                            + outcome.unfit();
                },
                why -> table(id, 0, typed.refused(why.field(), why.reason())));
    }
}
