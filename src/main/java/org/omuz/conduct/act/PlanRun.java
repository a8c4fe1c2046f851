package org.omuz.conduct.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.omuz.agency.Person;
import org.omuz.audit.AuditTrail;
import org.omuz.audit.Changes;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.journal.Schedule;
import org.omuz.conduct.run.Audience;
import org.omuz.conduct.run.ConductMessages;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.run.RunAction;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseShelf;
import org.omuz.shared.Language;
import org.omuz.shared.Rejected;
import org.omuz.shared.form.DateField;
import org.omuz.shared.text.DateRange;
import org.omuz.training.session.Session;

/** Plans a run of a frozen exercise: when, where and how it is played. */
@ApplicationScoped
public class PlanRun {
    /**
     * @param startsAt local to {@code zone}
     * @param languages tags of those it is played in; none for all in which the exercise is complete
     */
    public record Plan(
            String title,
            LocalDateTime startsAt,
            String zone,
            boolean rehearsal,
            Long sessionId,
            List<String> languages) {}

    private final ExerciseShelf shelf;
    private final Schedule schedule;
    private final RunLock lock;
    private final AuditTrail trail;
    private final Clock clock;

    PlanRun(ExerciseShelf shelf, Schedule schedule, RunLock lock, AuditTrail trail, Clock clock) {
        this.shelf = shelf;
        this.schedule = schedule;
        this.lock = lock;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whoever plans it directs it. */
    public Run plan(long exerciseVersionId, Plan plan, Person by) {
        ExerciseDefinition definition = shelf.version(exerciseVersionId)
                .orElseThrow(NotFoundException::new)
                .definition();
        Run run = new Run();
        run.exerciseVersionId = exerciseVersionId;
        run.plannedAt = clock.instant();
        run.plannedBy = by.id;
        apply(run, plan, definition);
        run.persist();
        schedule.lay(run, new RunProjection(definition).lines());
        Member director = new Member();
        director.run = run;
        director.person = by;
        director.role = Member.Role.DIRECTOR;
        director.persist();
        trail.record("RunPlanned", "Run", run.id, Map.of("exercise", definition.code(), "title", run.title));
        return run;
    }

    /** @param unlessOvertaken refuses a plan that was not typed over the one that is stored */
    public void change(long runId, Plan plan, Consumer<Run> unlessOvertaken) {
        Run run = Run.locked(runId);
        run.refuseUnless(RunAction.ARRANGE);
        unlessOvertaken.accept(run);
        Plan before = planOf(run);
        apply(run, plan, shelf.version(run.exerciseVersionId).orElseThrow().definition());
        run.version++;
        trail.record("RunChanged", "Run", run.id, Changes.between(before, planOf(run)));
    }

    /** It will not be played: whoever has a seat is told why, and nothing in it can be changed any more. */
    public void cancel(Member by, String command, String reason) {
        lock.act(by.run.id, command, stage -> {
            stage.run.cancel(reason);
            stage.write(by, new RunEvent.Cancelled(stage.run.cancelReason), Audience.EVERYBODY);
            trail.record(
                    "RunCancelled",
                    "Run",
                    stage.run.id,
                    Map.of("title", stage.run.title, "reason", stage.run.cancelReason));
        });
    }

    /** Says who may take places for themselves until the start. */
    public void open(long runId, Run.Places places) {
        Run run = Run.locked(runId);
        Run.Places before = run.places;
        run.open(places);
        trail.record("PlacesOpened", "Run", run.id, Map.of("places.was", before.name(), "places.is", places.name()));
    }

    private static Plan planOf(Run run) {
        LocalDateTime startsAt = LocalDateTime.ofInstant(run.startsAt, run.zoneId());
        return new Plan(run.title, startsAt, run.zone, run.rehearsal, run.sessionId, List.of(run.languages));
    }

    private void apply(Run run, Plan plan, ExerciseDefinition definition) {
        if (plan.title() == null || plan.title().isBlank() || plan.title().length() > 200) {
            throw Rejected.in("title", ConductMessages.class, m -> m.tooLong(200));
        }
        if (plan.startsAt() == null) {
            throw Rejected.in("startsAt", ConductMessages.class, ConductMessages::giveADay);
        }
        ZoneId zone = zone(plan.zone());
        Instant startsAt = plan.startsAt().atZone(zone).toInstant();
        if (!startsAt.equals(run.startsAt)) {
            refuseFar(plan.startsAt().toLocalDate(), zone);
        }
        run.title = plan.title().strip();
        run.zone = zone.getId();
        run.startsAt = startsAt;
        run.languages = languages(plan, definition);
        if (run.state != Run.State.PLANNED && run.rehearsal != plan.rehearsal()) {
            throw Rejected.in("rehearsal", ConductMessages.class, ConductMessages::rehearsalIsSettled);
        }
        run.rehearsal = plan.rehearsal();
        if (plan.sessionId() != null && Session.findById(plan.sessionId()) == null) {
            throw Rejected.in("session", ConductMessages.class, ConductMessages::noSuchSession);
        }
        run.sessionId = plan.sessionId();
        run.places = run.sessionId == null && run.places == Run.Places.SESSION ? Run.Places.CLOSED : run.places;
    }

    /** What is planned lies ahead; a run that somebody enters on the day after is let in too. */
    private void refuseFar(LocalDate day, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        DateField.refuseOutside("startsAt", day, new DateRange(today.minusDays(1), today.plusYears(2)));
    }

    private static String languages(Plan plan, ExerciseDefinition definition) {
        plan.languages().stream()
                .filter(tag -> !definition.languages().contains(tag))
                .findFirst()
                .ifPresent(tag -> {
                    throw Rejected.in(
                            "languages",
                            ConductMessages.class,
                            m -> m.notCompleteIn(
                                    Language.of(tag).map(l -> l.endonym).orElse(tag)));
                });
        return String.join(
                ",",
                definition.languages().stream()
                        .filter(plan.languages()::contains)
                        .toList());
    }

    private static ZoneId zone(String typed) {
        try {
            return ZoneId.of(typed == null ? "" : typed);
        } catch (DateTimeException e) {
            throw Rejected.in("zone", ConductMessages.class, ConductMessages::noSuchZone);
        }
    }
}
