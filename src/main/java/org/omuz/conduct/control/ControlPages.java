package org.omuz.conduct.control;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.agency.signin.SignedIn;
import org.omuz.conduct.act.ConductRun;
import org.omuz.conduct.act.SteerInject;
import org.omuz.conduct.run.CommandId;
import org.omuz.conduct.run.ConductMessages;
import org.omuz.conduct.run.ControlsRun;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.run.StaffsRun;
import org.omuz.shared.Permitted;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;

/** The control room: everything of a run on one page, and what is done with its clock and its injects by one button. */
@Path("/runs/{id}/control")
@Transactional
@RolesAllowed({"trainee", "instructor", "manager", "administrator"})
public class ControlPages {

    @CheckedTemplate(basePath = "control")
    record control(BoardView desk, PanelView panel, String problem) implements TemplateInstance {}

    @CheckedTemplate(basePath = "control")
    record board(BoardView desk, String problem) implements TemplateInstance {}

    private final SignedIn signedIn;
    private final Visitor visitor;
    private final BoardViews boards;
    private final Panels panels;
    private final ConductRun conduct;
    private final SteerInject steer;

    ControlPages(
            SignedIn signedIn,
            Visitor visitor,
            BoardViews boards,
            Panels panels,
            ConductRun conduct,
            SteerInject steer) {
        this.signedIn = signedIn;
        this.visitor = visitor;
        this.boards = boards;
        this.panels = panels;
        this.conduct = conduct;
        this.steer = steer;
    }

    /** {@code to}, {@code as} and {@code reply} fill the form of a message. */
    @GET
    @Permitted(by = StaffsRun.class)
    public TemplateInstance show(
            @RestPath long id,
            @RestQuery String panel,
            @RestQuery String to,
            @RestQuery String as,
            @RestQuery String reply,
            @RestQuery String item,
            @RestQuery String target) {
        Run run = RunPages.run(id);
        Map<String, String> given = new HashMap<>();
        put(given, "to", to);
        put(given, "from", as);
        put(given, "replyTo", reply);
        put(given, "item", item);
        put(given, "target", target);
        return new control(view(run), panels.of(run, boards.cast(run), panel, given, Map.of()), null);
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (value != null && !value.isBlank()) {
            fields.put(name, value);
        }
    }

    @GET
    @Path("board")
    @Permitted(by = StaffsRun.class)
    public TemplateInstance board(@RestPath long id) {
        return new board(view(RunPages.run(id)), null);
    }

    @CheckedTemplate(basePath = "control")
    record line(RunHead run, BoardView.Line line, boolean playing, boolean over) implements TemplateInstance {}

    /** One line unfolded, to be put beneath it. */
    @GET
    @Path("injects/{number}")
    @Permitted(by = StaffsRun.class)
    public TemplateInstance line(@RestPath long id, @RestPath String number) {
        Run run = RunPages.run(id);
        BoardView.Line line = boards.line(run, number).orElseThrow(NotFoundException::new);
        Member me = Member.of(id, signedIn.person()).orElseThrow(NotFoundException::new);
        return new line(RunHead.of(run, boards.cast(run), me), line, run.isPlaying(), run.isOver());
    }

    @POST
    @Path("start")
    @Permitted(by = ControlsRun.class)
    public Response start(
            @RestPath long id,
            @RestForm String command,
            @RestForm String anyway,
            @RestHeader("HX-Request") boolean fragment) {
        return act(id, fragment, me -> {
            if (!"yes".equals(anyway)) {
                refuseEmptyTeams(me.run);
            }
            conduct.start(me, CommandId.of(command));
        });
    }

    /** Somebody who starts it all the same has read which teams nobody plays in. */
    private void refuseEmptyTeams(Run run) {
        String empty = view(run).emptyTeams();
        if (run.state == Run.State.PLANNED && !empty.isEmpty()) {
            throw Rejected.because(ConductMessages.class, m -> m.teamsAreEmpty(empty));
        }
    }

    @POST
    @Path("pause")
    @Permitted(by = ControlsRun.class)
    public Response pause(@RestPath long id, @RestForm String command, @RestHeader("HX-Request") boolean fragment) {
        return act(id, fragment, me -> conduct.pause(me, CommandId.of(command)));
    }

    @POST
    @Path("resume")
    @Permitted(by = ControlsRun.class)
    public Response resume(@RestPath long id, @RestForm String command, @RestHeader("HX-Request") boolean fragment) {
        return act(id, fragment, me -> conduct.resume(me, CommandId.of(command)));
    }

    @POST
    @Path("speed")
    @Permitted(by = ControlsRun.class)
    public Response speed(
            @RestPath long id,
            @RestForm String command,
            @RestQuery String speed,
            @RestHeader("HX-Request") boolean fragment) {
        double wanted = speed != null && speed.matches("\\d{1,2}([.]\\d)?") ? Double.parseDouble(speed) : 0;
        return act(id, fragment, me -> conduct.pace(me, CommandId.of(command), wanted));
    }

    @POST
    @Path("injects/{number}/fire")
    @Permitted(by = ControlsRun.class)
    public Response fire(
            @RestPath long id,
            @RestPath String number,
            @RestForm String command,
            @RestHeader("HX-Request") boolean fragment) {
        return act(id, fragment, me -> steer.fire(me, CommandId.of(command), number));
    }

    @POST
    @Path("injects/{number}/hold")
    @Permitted(by = ControlsRun.class)
    public Response hold(
            @RestPath long id,
            @RestPath String number,
            @RestForm String command,
            @RestHeader("HX-Request") boolean fragment) {
        return act(id, fragment, me -> steer.hold(me, CommandId.of(command), number));
    }

    @POST
    @Path("injects/{number}/release")
    @Permitted(by = ControlsRun.class)
    public Response release(
            @RestPath long id,
            @RestPath String number,
            @RestForm String command,
            @RestHeader("HX-Request") boolean fragment) {
        return act(id, fragment, me -> steer.release(me, CommandId.of(command), number));
    }

    /** The board as it then is, with what was refused, if anything was; without a script, the whole page anew. */
    private Response act(long id, boolean fragment, Consumer<Member> act) {
        String problem = null;
        try {
            // the board is drawn from what is committed
            QuarkusTransaction.requiringNew()
                    .run(() -> act.accept(Member.of(id, signedIn.person()).orElseThrow(NotFoundException::new)));
        } catch (Rejected why) {
            problem = why.reason(visitor.language());
        }
        if (!fragment) {
            return problem == null
                    ? Response.seeOther(URI.create("/runs/" + id + "/control")).build()
                    : Response.status(422)
                            .entity(new control(view(RunPages.run(id)), null, problem))
                            .build();
        }
        return Response.ok(new board(view(RunPages.run(id)), problem)).build();
    }

    private BoardView view(Run run) {
        return boards.of(
                run, Member.of(run.id, signedIn.person()).orElseThrow(NotFoundException::new), ExpandedInjects.asked());
    }
}
