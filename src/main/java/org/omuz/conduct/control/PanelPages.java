package org.omuz.conduct.control;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.agency.signin.SignedIn;
import org.omuz.conduct.act.ConductRun;
import org.omuz.conduct.act.Observe;
import org.omuz.conduct.act.ReleaseData;
import org.omuz.conduct.act.SendMessage;
import org.omuz.conduct.act.SteerInject;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.run.CommandId;
import org.omuz.conduct.run.ConductMessages;
import org.omuz.conduct.run.ControlsRun;
import org.omuz.conduct.run.DirectsRun;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.run.SimulatesRun;
import org.omuz.conduct.run.StaffsRun;
import org.omuz.exercise.model.Inject;
import org.omuz.shared.Permitted;
import org.omuz.shared.Rejected;
import org.omuz.shared.form.FormSubmission;

/** What is done in the control room by a form: refused, the form comes back with what was typed and what is wrong. */
@Path("/runs/{id}/control")
@Transactional
@RolesAllowed({"trainee", "instructor", "manager", "administrator"})
public class PanelPages {
    private final SignedIn signedIn;
    private final FormSubmission sent;
    private final BoardViews boards;
    private final Panels panels;
    private final TypedInject injects;
    private final ConductRun conduct;
    private final SteerInject steer;
    private final SendMessage send;
    private final ReleaseData release;
    private final Observe observe;

    PanelPages(
            SignedIn signedIn,
            FormSubmission sent,
            BoardViews boards,
            Panels panels,
            TypedInject injects,
            ConductRun conduct,
            SteerInject steer,
            SendMessage send,
            ReleaseData release,
            Observe observe) {
        this.signedIn = signedIn;
        this.sent = sent;
        this.boards = boards;
        this.panels = panels;
        this.injects = injects;
        this.conduct = conduct;
        this.steer = steer;
        this.send = send;
        this.release = release;
        this.observe = observe;
    }

    @POST
    @Path("jump")
    @Permitted(by = ControlsRun.class)
    public Response jump(@RestPath long id) {
        return act(id, "jump", (me, form) -> {
            long ms = panels.target(RunPages.run(id), first(form, "target"), first(form, "to"))
                    .orElseThrow(() -> Rejected.in("to", ConductMessages.class, ConductMessages::giveATime));
            List<String> seen = form.containsKey("seen")
                    ? Stream.of(first(form, "seen").split(","))
                            .filter(number -> !number.isBlank())
                            .toList()
                    : null;
            RunEvent.Skipped passed = Stream.of(RunEvent.Skipped.values())
                    .filter(s -> s.name().equals(first(form, "passed")))
                    .findFirst()
                    .or(() -> Optional.of(RunEvent.Skipped.HOLD).filter(nothing -> seen != null && seen.isEmpty()))
                    .orElseThrow(() -> Rejected.in("passed", ConductMessages.class, ConductMessages::chooseAnOption));
            conduct.jump(me, command(form), ms, passed, seen);
        });
    }

    @POST
    @Path("skip")
    @Permitted(by = ControlsRun.class)
    public Response skip(@RestPath long id) {
        return act(
                id, "skip", (me, form) -> steer.skip(me, command(form), first(form, "number"), first(form, "reason")));
    }

    @POST
    @Path("edit")
    @Permitted(by = ControlsRun.class)
    public Response edit(@RestPath long id) {
        Function<MultivaluedMap<String, String>, Inject> typed = form -> {
            Run run = RunPages.run(id);
            Inject before = panels.line(run, first(form, "number")).inject();
            return TypedInject.read(injects.edited(boards.exercise(run), before), joined(form));
        };
        return act(id, "edit", typed::apply, (me, form) -> steer.edit(me, command(form), typed.apply(form)));
    }

    @POST
    @Path("new")
    @Permitted(by = ControlsRun.class)
    public Response add(@RestPath long id) {
        Function<MultivaluedMap<String, String>, Inject> typed =
                form -> TypedInject.read(injects.adHoc(boards.exercise(RunPages.run(id))), joined(form));
        return act(
                id,
                "new",
                typed::apply,
                (me, form) -> steer.add(me, command(form), typed.apply(form), "yes".equals(first(form, "now"))));
    }

    @POST
    @Path("message")
    @Permitted(by = SimulatesRun.class)
    public Response message(@RestPath long id) {
        Function<MultivaluedMap<String, String>, SendMessage.Draft> typed =
                form -> TypedInject.draft(injects.message(boards.exercise(RunPages.run(id))), joined(form));
        return act(
                id,
                "message",
                form -> SendMessage.refuseFaults(typed.apply(form)),
                (me, form) -> send.send(me, command(form), typed.apply(form)));
    }

    @POST
    @Path("release")
    @Permitted(by = SimulatesRun.class)
    public Response release(@RestPath long id) {
        return act(
                id,
                "release",
                (me, form) ->
                        release.release(me, command(form), first(form, "item"), form.getOrDefault("to", List.of())));
    }

    @POST
    @Path("note")
    @Permitted(by = StaffsRun.class)
    public Response note(@RestPath long id) {
        return act(
                id,
                "note",
                (me, form) -> observe.note(
                        me,
                        command(form),
                        new RunEvent.Noted(RunEvent.Remark.NOTE, first(form, "text"), null, List.of())));
    }

    @POST
    @Path("end")
    @Permitted(by = DirectsRun.class)
    public Response end(@RestPath long id) {
        return act(id, "end", (me, form) -> conduct.endPlay(me, command(form)));
    }

    @POST
    @Path("close")
    @Permitted(by = DirectsRun.class)
    public Response close(@RestPath long id) {
        return act(id, "close", (me, form) -> conduct.close(me, command(form)));
    }

    private Response act(long id, String panel, BiConsumer<Member, MultivaluedMap<String, String>> act) {
        return act(id, panel, form -> {}, act);
    }

    private Response act(
            long id,
            String panel,
            Consumer<MultivaluedMap<String, String>> check,
            BiConsumer<Member, MultivaluedMap<String, String>> act) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        form.putAll(sent.every());
        return sent.checkedBy(() -> check.accept(form))
                .answer(
                        () -> QuarkusTransaction.requiringNew()
                                .run(() -> act.accept(
                                        Member.of(id, signedIn.person()).orElseThrow(NotFoundException::new), form)),
                        "/runs/" + id + "/control",
                        why -> {
                            Run run = RunPages.run(id);
                            Member me = Member.of(id, signedIn.person()).orElseThrow(NotFoundException::new);
                            return new ControlPages.control(
                                    boards.of(run, me, ExpandedInjects.asked()),
                                    panels.of(run, boards.cast(run), panel, joined(form), why.problems()),
                                    null);
                        });
    }

    private static Map<String, String> joined(MultivaluedMap<String, String> form) {
        Map<String, String> typed = new HashMap<>();
        form.forEach((name, values) -> typed.put(name, String.join("\n", values)));
        return typed;
    }

    private static String first(MultivaluedMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value;
    }

    private static String command(MultivaluedMap<String, String> form) {
        return CommandId.of(first(form, "command"));
    }
}
