package org.omuz.conduct.control;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.agency.SignedIn;
import org.omuz.conduct.Cast;
import org.omuz.conduct.Click;
import org.omuz.conduct.ConductMessages;
import org.omuz.conduct.DirectsRun;
import org.omuz.conduct.Member;
import org.omuz.conduct.PlanRun;
import org.omuz.conduct.Run;
import org.omuz.conduct.StaffsRun;
import org.omuz.exercise.ExerciseVersion;
import org.omuz.shared.Page;
import org.omuz.shared.Permitted;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;
import org.omuz.training.Session;

/** The runs one takes part in as staff, their plans and their readiness. */
@Path("/runs")
@Transactional
@RolesAllowed({"trainee", "instructor", "manager", "administrator"})
public class RunPages {
    private static final int SESSIONS = 50;

    record Item(long id, String title, String exercise, LocalDateTime startsAt, String zone, String icon, String stateName, String role, boolean rehearsal) {}

    record Choice(long id, String name) {}

    record Choices(List<Choice> exercises, List<Choice> sessions) {}

    @CheckedTemplate(basePath = "control")
    record runs(Page<Item> list, String state, String base, List<Run.State> states, Cast cast, boolean plans) implements TemplateInstance {}

    /** {@code errors}: field to what is wrong with it; "" for the form as a whole. */
    @CheckedTemplate(basePath = "control")
    record plan(Long id, RunForm form, Choices choices, Map<String, String> errors) implements TemplateInstance {}

    record People(List<SeatView> staff, List<RunViews.TeamSeats> teams, List<Place> places) {
        public String click() {
            return Click.fresh();
        }
    }

    record Adding(String q, List<RunViews.Candidate> candidates, String lines, List<String> problems) {}

    @CheckedTemplate(basePath = "control")
    record run(RunHead run, long count, List<String> missing, People people, Adding adding, String problem) implements TemplateInstance {}

    private final Visitor visitor;
    private final SignedIn signedIn;
    private final SecurityIdentity identity;
    private final Validator validator;
    private final PlanRun planRun;
    private final RunViews views;
    private final BoardViews boards;

    @ConfigProperty(name = "omuz.zone", defaultValue = "Asia/Dushanbe")
    String zone;

    RunPages(
            Visitor visitor,
            SignedIn signedIn,
            SecurityIdentity identity,
            Validator validator,
            PlanRun planRun,
            RunViews views,
            BoardViews boards) {
        this.visitor = visitor;
        this.signedIn = signedIn;
        this.identity = identity;
        this.validator = validator;
        this.planRun = planRun;
        this.views = views;
        this.boards = boards;
    }

    @GET
    public TemplateInstance runs(@RestQuery String state, @RestQuery int page) {
        Run.State only = List.of(Run.State.values()).stream().filter(s -> s.name().equals(state)).findFirst().orElse(null);
        String mine = "from Member m join fetch m.run r where m.person = ?1 and m.removedAt is null and m.role <> ?2";
        String order = " order by r.startsAt desc, r.id desc";
        Page<Member> members = only == null
                ? Page.of(Member.find(mine + order, signedIn.person(), Member.Role.PLAYER), page, Page.USUAL_SIZE, m -> (Member) m)
                : Page.of(Member.find(mine + " and r.state = ?3" + order, signedIn.person(), Member.Role.PLAYER, only), page, Page.USUAL_SIZE, m -> (Member) m);
        Cast names = new Cast(null, Map.of(), visitor.language());
        Map<Long, String> titles = titles(members.rows());
        List<Item> items = members.rows().stream().map(m -> item(m, names, titles)).toList();
        return new runs(
                new Page<>(items, members.total(), members.number(), members.size()),
                only == null ? "" : only.name(),
                only == null ? "/runs?" : "/runs?state=" + only.name() + "&",
                List.of(Run.State.values()),
                names,
                mayPlan());
    }

    private Map<Long, String> titles(List<Member> members) {
        Map<Long, String> titles = new HashMap<>();
        members.stream().map(m -> m.run).forEach(run -> titles.computeIfAbsent(
                run.exerciseVersionId, id -> boards.exercise(run).title().in(visitor.language())));
        return titles;
    }

    private static Item item(Member m, Cast names, Map<Long, String> titles) {
        Run run = m.run;
        return new Item(
                run.id,
                run.title,
                titles.get(run.exerciseVersionId),
                LocalDateTime.ofInstant(run.startsAt, run.zoneId()),
                run.zone,
                RunHead.icon(run.state),
                names.state(run.state),
                names.role(m.role),
                run.rehearsal);
    }

    private boolean mayPlan() {
        return identity.hasRole("instructor") || identity.hasRole("administrator");
    }

    @GET
    @Path("new")
    @RolesAllowed({"instructor", "administrator"})
    public TemplateInstance fresh(@RestQuery String exercise) {
        RunForm form = new RunForm(exercise, "", "", zone, "", "", "0");
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
        Run run = run(id);
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
                        form.exercise(), form.title(), form.startsAt(), form.zone(), form.rehearsal(), form.session(), "" + run(id).version);
                return refused(409, id, again, errors);
            }
        }
        return refused(422, id, form, errors);
    }

    @GET
    @Path("{id}")
    @Permitted(by = StaffsRun.class)
    public TemplateInstance show(@RestPath long id, @RestQuery String q) {
        return page(id, q, null, List.of(), null);
    }

    TemplateInstance page(long id, String q, String lines, List<String> problems, String problem) {
        Run run = run(id);
        Cast cast = boards.cast(run);
        Member me = Member.of(id, signedIn.person()).orElseThrow(NotFoundException::new);
        RunHead head = RunHead.of(run, cast, me);
        return new run(
                head,
                boards.count(run),
                views.missing(cast),
                new People(views.staff(cast), views.teams(cast), Place.all(cast)),
                new Adding(q == null ? "" : q, head.directs() ? views.candidates(cast, run.sessionId, q) : List.of(), lines == null ? "" : lines, problems),
                problem);
    }

    private Response refused(int status, Long id, RunForm form, Map<String, String> errors) {
        Choices choices = choices(id == null ? null : run(id));
        QuarkusTransaction.setRollbackOnly();
        return Response.status(status).entity(new plan(id, form, choices, errors)).build();
    }

    private Map<String, String> errors(RunForm form) {
        ConductMessages say = visitor.wording(ConductMessages.class);
        Map<String, String> errors = new HashMap<>();
        validator.validate(form).forEach(v -> {
            String field = v.getPropertyPath().toString();
            errors.put(field, field.equals("startsAt") ? say.giveADay() : say.tooLong(200));
        });
        return errors;
    }

    static Run run(long id) {
        return Run.<Run>findByIdOptional(id).orElseThrow(NotFoundException::new);
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
                        .toList());
    }
}
