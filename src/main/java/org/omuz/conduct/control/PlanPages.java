package org.omuz.conduct.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.agency.signin.SignedIn;
import org.omuz.conduct.act.PlanRun;
import org.omuz.conduct.run.DirectsRun;
import org.omuz.conduct.run.Run;
import org.omuz.exercise.model.ExerciseVersion;
import org.omuz.shared.Language;
import org.omuz.shared.Permitted;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;
import org.omuz.shared.Zones;
import org.omuz.shared.form.FormSubmission;
import org.omuz.shared.form.Overtaken;
import org.omuz.training.session.Session;

/** The plan of a run: what is played, when, where and for whom. */
@Path("/runs")
@Transactional
@RolesAllowed({"trainee", "instructor", "manager", "administrator"})
public class PlanPages {
    private static final int SESSIONS = 50;

    record Choice(long id, String name) {}

    record Choices(List<Choice> exercises, List<Choice> sessions, List<Language> languages, List<RoleChoice> zones) {}

    /** {@code errors}: field to what is wrong with it; "" for the form as a whole. */
    @CheckedTemplate(basePath = "control")
    record plan(Long id, RunForm form, Choices choices, Map<String, String> errors) implements TemplateInstance {}

    private final Visitor visitor;
    private final SignedIn signedIn;
    private final Validator validator;
    private final PlanRun planRun;
    private final FormSubmission sent;
    private final Zones zones;

    @ConfigProperty(name = "omuz.zone", defaultValue = "Asia/Dushanbe")
    String zone;

    PlanPages(
            Visitor visitor,
            SignedIn signedIn,
            Validator validator,
            PlanRun planRun,
            FormSubmission sent,
            Zones zones) {
        this.zones = zones;
        this.sent = sent;
        this.visitor = visitor;
        this.signedIn = signedIn;
        this.validator = validator;
        this.planRun = planRun;
    }

    @GET
    @Path("new")
    @RolesAllowed({"instructor", "administrator"})
    public TemplateInstance fresh(@RestQuery String exercise) {
        RunForm form = new RunForm(exercise, "", "", zone, "", "", "0", List.of());
        return new plan(null, form, choices(null, form), Map.of());
    }

    @POST
    @RolesAllowed({"instructor", "administrator"})
    public Response open(@BeanParam RunForm form) {
        boolean withoutExercise = form.exercise() == null || form.exercise().isBlank();
        return sent.checkedBy(() -> refuseFaulty(form, withoutExercise))
                .answer(
                        () -> {
                            refuseFaulty(form, withoutExercise);
                            return "/runs/"
                                    + planRun.plan(Long.parseLong(form.exercise()), form.plan(), signedIn.person()).id;
                        },
                        why -> new plan(null, form, choices(null, form), why.problems()));
    }

    @GET
    @Path("{id}/plan")
    @Permitted(by = DirectsRun.class)
    public TemplateInstance edit(@RestPath long id) {
        Run run = RunPages.run(id);
        if (!run.isArrangeable()) {
            throw new RedirectionException(
                    Response.seeOther(URI.create("/runs/" + id)).build());
        }
        return new plan(id, RunForm.of(run), choices(run, RunForm.of(run)), Map.of());
    }

    @POST
    @Path("{id}/plan")
    @Permitted(by = DirectsRun.class)
    public Response change(@RestPath long id, @BeanParam RunForm form) {
        return sent.checkedBy(() -> refuseFaulty(form, false))
                .answer(
                        () -> {
                            refuseFaulty(form, false);
                            planRun.change(
                                    id,
                                    form.plan(),
                                    run -> Overtaken.refuse(
                                            form.version(),
                                            new Overtaken.Stored("Run", id, run.version),
                                            form,
                                            RunForm.of(run),
                                            RunForm.PLAIN));
                        },
                        "/runs/" + id,
                        why -> new plan(id, sent.again(form), choices(RunPages.run(id), form), why.problems()));
    }

    /** Who may take places without the director. */
    @POST
    @Path("{id}/places")
    @Permitted(by = DirectsRun.class)
    public Response open(@RestPath long id, @RestForm String places) {
        Run.Places to = Stream.of(Run.Places.values())
                .filter(p -> p.name().equals(places))
                .findFirst()
                .orElseThrow(BadRequestException::new);
        planRun.open(id, to);
        return Response.seeOther(URI.create("/runs/" + id + "#places")).build();
    }

    private void refuseFaulty(RunForm form, boolean withoutExercise) {
        List<Rejected> faults = new ArrayList<>(validator.validate(form).stream()
                .map(fault -> form.fault(fault.getPropertyPath().toString()))
                .toList());
        if (withoutExercise) {
            faults.add(Rejected.in("exercise", ControlMessages.class, ControlMessages::noExercises));
        }
        if (!faults.isEmpty()) {
            throw Rejected.all(faults);
        }
    }

    /**
     * The latest version of each exercise; sessions that have not ended. A run keeps the version it was planned with.
     */
    private Choices choices(Run run, RunForm form) {
        List<ExerciseVersion> versions = run == null
                ? ExerciseVersion.list("from ExerciseVersion v join fetch v.exercise e where v.number ="
                        + " (select max(w.number) from ExerciseVersion w where w.exercise = e) order by e.code")
                : ExerciseVersion.list(
                        "from ExerciseVersion v join fetch v.exercise where v.id = ?1", run.exerciseVersionId);
        List<Session> sessions = Session.find(
                        "from Session s join fetch s.courseVersion v where s.state = ?1 order by "
                                + "s.startsOn desc, s.id desc",
                        Session.State.OPEN)
                .page(0, SESSIONS)
                .list();
        return new Choices(
                versions.stream()
                        .map(v -> new Choice(v.id, v.definition.title().in(visitor.language()) + " · " + v.label))
                        .toList(),
                sessions.stream()
                        .map(s -> new Choice(
                                s.id,
                                s.code + " · " + s.courseVersion.outline.title().in(visitor.language())))
                        .toList(),
                Stream.of(Language.values())
                        .filter(l -> versions.stream()
                                .anyMatch(v -> v.definition.languages().contains(l.tag)))
                        .toList(),
                places(form.zone()));
    }

    /** Those of the region, the centre's, and the one that stands in the plan. */
    private List<RoleChoice> places(String chosen) {
        return Stream.concat(Zones.known().stream(), Stream.of(zone, chosen == null ? "" : chosen))
                .distinct()
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(id -> new RoleChoice(id, zones.named(id)))
                .toList();
    }
}
