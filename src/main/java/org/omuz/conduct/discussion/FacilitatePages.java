package org.omuz.conduct.discussion;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.conduct.act.Discuss;
import org.omuz.conduct.act.Observe;
import org.omuz.conduct.control.ClockView;
import org.omuz.conduct.control.RunHead;
import org.omuz.conduct.journal.Discussion;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.journal.RunProjections;
import org.omuz.conduct.run.CommandId;
import org.omuz.conduct.run.DatabaseTime;
import org.omuz.conduct.run.FacilitatesRun;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.run.SignedInMember;
import org.omuz.conduct.run.StaffsRun;
import org.omuz.conduct.words.Cast;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseShelf;
import org.omuz.shared.Permitted;
import org.omuz.shared.Visitor;
import org.omuz.shared.form.FormSubmission;

/**
 * The facilitator's view: the modules, the questions of one with every team's answers, and the wall. All staff may
 * look.
 */
@Path("/runs/{id}/facilitate")
@Transactional
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class FacilitatePages {
    /** @param count number of the journal's last entry; @param topic null where the exercise has no modules */
    record It(RunHead run, ClockView clock, long count, List<Agenda.Step> steps, Topic topic, boolean pinned) {
        /** A name for each button, so that a double click is one act. */
        public String click() {
            return CommandId.fresh();
        }

        public boolean leads() {
            return run.facilitates() && (run.state() == Run.State.RUNNING || run.state() == Run.State.PAUSED);
        }
    }

    /** @param point the question that is asked now, or null; @param title of the open module, or empty */
    record Wall(RunHead run, ClockView clock, long count, String title, Topic.Point point, boolean answers) {}

    record Problem(String reason, String field, String text) {}

    @CheckedTemplate(basePath = "discussion")
    record facilitate(It desk, Problem problem) implements TemplateInstance {}

    @CheckedTemplate(basePath = "discussion")
    record wall(Wall desk) implements TemplateInstance {}

    private final Discuss discuss;
    private final Observe observe;
    private final RunProjections projections;
    private final ExerciseShelf shelf;
    private final SignedInMember self;
    private final Visitor visitor;
    private final DatabaseTime time;

    private final FormSubmission sent;

    FacilitatePages(
            Discuss discuss,
            Observe observe,
            RunProjections projections,
            ExerciseShelf shelf,
            SignedInMember self,
            Visitor visitor,
            DatabaseTime time,
            FormSubmission sent) {
        this.sent = sent;
        this.discuss = discuss;
        this.observe = observe;
        this.projections = projections;
        this.shelf = shelf;
        this.self = self;
        this.visitor = visitor;
        this.time = time;
    }

    /** @param module the one to show; if not given, the one that is open, else the next */
    @GET
    @Permitted(by = StaffsRun.class)
    public TemplateInstance facilitate(@RestPath long id, @RestQuery String module) {
        return page(me(id), module, null);
    }

    /** What everybody in the hall reads: the question that is asked now, in every language of the exercise. */
    @GET
    @Path("wall")
    @Permitted(by = StaffsRun.class)
    public TemplateInstance wall(@RestPath long id, @RestQuery boolean answers) {
        Member me = me(id);
        Cast cast = cast(me.run);
        return projections.ofStaff(me.run, projection -> {
            Optional<ExerciseDefinition.Module> open =
                    projection.discussion().open().flatMap(cast.exercise()::module);
            Topic.Point asked = open.map(module -> Topic.of(module, projection, cast)).stream()
                    .flatMap(topic -> topic.points().stream())
                    .filter(point -> point.asked())
                    .findFirst()
                    .orElse(null);
            return new wall(new Wall(
                    RunHead.of(me.run, cast, me),
                    ClockView.of(projection.clock(), time.shown(), cast),
                    projection.seq(),
                    open.map(module -> cast.in(module.title())).orElse(""),
                    asked,
                    answers));
        });
    }

    @POST
    @Path("{module}/open")
    @Permitted(by = FacilitatesRun.class)
    public Response open(@RestPath long id, @RestPath String module, @RestForm String command) {
        return act(id, module, null, me -> discuss.open(me, CommandId.of(command), module));
    }

    @POST
    @Path("{module}/close")
    @Permitted(by = FacilitatesRun.class)
    public Response close(@RestPath long id, @RestPath String module, @RestForm String command) {
        return act(id, module, null, me -> discuss.close(me, CommandId.of(command), module));
    }

    @POST
    @Path("{module}/question")
    @Permitted(by = FacilitatesRun.class)
    public Response ask(
            @RestPath long id, @RestPath String module, @RestForm String command, @RestForm String question) {
        return act(id, module, null, me -> discuss.ask(me, CommandId.of(command), module, question));
    }

    /** A note of who listens, kept with the module. */
    @POST
    @Path("{module}/note")
    @Permitted(by = FacilitatesRun.class)
    public Response note(@RestPath long id, @RestPath String module, @RestForm String command, @RestForm String text) {
        return act(id, module, text, me -> {
            if (cast(me.run).exercise().module(module).isEmpty()) {
                throw new NotFoundException();
            }
            observe.note(me, CommandId.of(command), new RunEvent.Noted(RunEvent.Remark.NOTE, text, module, List.of()));
        });
    }

    private Response act(long id, String module, String text, Consumer<Member> act) {
        Member me = me(id);
        return sent.answer(
                () -> act.accept(me),
                "/runs/" + id + "/facilitate?module=" + module,
                why -> page(me, module, new Problem(why.reason(), why.field(), text == null ? "" : text)));
    }

    private TemplateInstance page(Member me, String module, Problem problem) {
        Cast cast = cast(me.run);
        return projections.ofStaff(me.run, projection -> {
            ClockView clock = ClockView.of(projection.clock(), time.shown(), cast);
            List<Agenda.Step> steps = new Agenda(projection, cast, clock.ms()).steps();
            Topic topic = chosen(module, steps, projection)
                    .flatMap(cast.exercise()::module)
                    .map(known -> Topic.of(known, projection, cast))
                    .orElse(null);
            if (topic == null && module != null) {
                throw new NotFoundException();
            }
            return new facilitate(
                    new It(RunHead.of(me.run, cast, me), clock, projection.seq(), steps, topic, module != null),
                    problem);
        });
    }

    private static Optional<String> chosen(String module, List<Agenda.Step> steps, RunProjection projection) {
        return Optional.ofNullable(module)
                .or(() -> projection.discussion().open())
                .or(() -> steps.stream()
                        .filter(step -> step.state() == Discussion.State.AHEAD)
                        .map(Agenda.Step::code)
                        .findFirst())
                .or(() -> steps.stream().map(Agenda.Step::code).findFirst());
    }

    private Cast cast(Run run) {
        return Cast.of(run, run.played(shelf), visitor.language());
    }

    private Member me(long id) {
        return self.member(id);
    }
}
