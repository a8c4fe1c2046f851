package org.omuz.conduct.control;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.agency.SignedIn;
import org.omuz.conduct.ConductMessages;
import org.omuz.conduct.DirectsRun;
import org.omuz.conduct.PlanRun;
import org.omuz.conduct.Run;
import org.omuz.exercise.ExerciseVersion;
import org.omuz.shared.Language;
import org.omuz.shared.Permitted;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;
import org.omuz.training.Session;

/** The plan of a run: what is played, when, where and for whom. */
@Path("/runs")
@Transactional
@RolesAllowed({"trainee", "instructor", "manager", "administrator"})
public class PlanPages {
    private static final int SESSIONS = 50;

    record Choice(long id, String name) {}

    record Choices(List<Choice> exercises, List<Choice> sessions, List<Language> languages) {}

    /** {@code errors}: field to what is wrong with it; "" for the form as a whole. */
    @CheckedTemplate(basePath = "control")
    record plan(Long id, RunForm form, Choices choices, Map<String, String> errors) implements TemplateInstance {}

    private final Visitor visitor;
    private final SignedIn signedIn;
    private final Validator validator;
    private final PlanRun planRun;

    @ConfigProperty(name = "omuz.zone", defaultValue = "Asia/Dushanbe")
    String zone;

    PlanPages(Visitor visitor, SignedIn signedIn, Validator validator, PlanRun planRun) {
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
        return new plan(null, form, choices(null), Map.of());
    }

    @POST
    @RolesAllowed({"instructor", "administrator"})
    public Response open(@BeanParam RunForm form) {
        Map<String, String> errors = errors(form);
        if (form.exercise() == null || form.exercise().isBlank()) {
            errors.put("exercise", visitor.wording(ControlMessages.class).noExercises());
        }
        if (errors.isEmpty()) {
            try {
                Run run = planRun.plan(Long.parseLong(form.exercise()), form.plan(), signedIn.person());
                return Response.seeOther(URI.create("/runs/" + run.id)).build();
            } catch (Rejected why) {
                errors.put(why.field() == null ? "" : why.field(), why.reason(visitor.language()));
            }
        }
        return refused(422, null, form, errors);
    }

    @GET
    @Path("{id}/plan")
    @Permitted(by = DirectsRun.class)
    public TemplateInstance edit(@RestPath long id) {
        Run run = RunPages.run(id);
        return new plan(id, RunForm.of(run), choices(run), Map.of());
    }

    @POST
    @Path("{id}/plan")
    @Permitted(by = DirectsRun.class)
    public Response change(@RestPath long id, @BeanParam RunForm form) {
        Map<String, String> errors = errors(form);
        if (errors.isEmpty()) {
            try {
                planRun.change(id, form.plan(), form.versionSeen());
                return Response.seeOther(URI.create("/runs/" + id)).build();
            } catch (Rejected why) {
                errors.put(why.field() == null ? "" : why.field(), why.reason(visitor.language()));
            } catch (OptimisticLockException faster) {
                errors.put("", visitor.wording(ControlMessages.class).planChanged());
                RunForm again = new RunForm(
                        form.exercise(), form.title(), form.startsAt(), form.zone(), form.rehearsal(), form.session(), "" + RunPages.run(id).version, form.languages());
                return refused(409, id, again, errors);
            }
        }
        return refused(422, id, form, errors);
    }

    /** Who may take places without the director. */
    @POST
    @Path("{id}/places")
    @Permitted(by = DirectsRun.class)
    public Response open(@RestPath long id, @RestForm String places) {
        Run.Places to = Stream.of(Run.Places.values()).filter(p -> p.name().equals(places)).findFirst().orElseThrow(BadRequestException::new);
        planRun.open(id, to);
        return Response.seeOther(URI.create("/runs/" + id + "#places")).build();
    }

    private Response refused(int status, Long id, RunForm form, Map<String, String> errors) {
        Choices choices = choices(id == null ? null : RunPages.run(id));
        QuarkusTransaction.setRollbackOnly();
        return Response.status(status).entity(new plan(id, form, choices, errors)).build();
    }

    private Map<String, String> errors(RunForm form) {
        ConductMessages say = visitor.wording(ConductMessages.class);
        Map<String, String> errors = new HashMap<>();
        validator.validate(form).forEach(v -> {
            String field = v.getPropertyPath().toString();
            errors.put(field, field.equals("startsAt") ? say.giveADay() : field.equals("session") ? say.noSuchSession() : say.tooLong(200));
        });
        return errors;
    }

    /** The latest version of each exercise; sessions that have not ended. A run keeps the version it was planned with. */
    private Choices choices(Run run) {
        List<ExerciseVersion> versions = run == null
                ? ExerciseVersion.list(
                        "from ExerciseVersion v join fetch v.exercise e where v.number ="
                                + " (select max(w.number) from ExerciseVersion w where w.exercise = e) order by e.code")
                : ExerciseVersion.list("from ExerciseVersion v join fetch v.exercise where v.id = ?1", run.exerciseVersionId);
        List<Session> sessions = Session.find(
                        "from Session s join fetch s.courseVersion v where s.state = ?1 order by s.startsOn desc, s.id desc",
                        Session.State.OPEN)
                .page(0, SESSIONS)
                .list();
        return new Choices(
                versions.stream()
                        .map(v -> new Choice(v.id, v.definition.title().in(visitor.language()) + " · " + v.label))
                        .toList(),
                sessions.stream()
                        .map(s -> new Choice(s.id, s.code + " · " + s.courseVersion.outline.title().in(visitor.language())))
                        .toList(),
                Stream.of(Language.values())
                        .filter(l -> versions.stream().anyMatch(v -> v.definition.languages().contains(l.tag)))
                        .toList());
    }
}
