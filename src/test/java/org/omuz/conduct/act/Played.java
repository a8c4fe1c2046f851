package org.omuz.conduct.act;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.conduct.journal.MselLine;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.journal.RunProjections;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.exercise.model.FrozenExercise;
import org.omuz.exercise.model.SmallExercise;
import org.omuz.shared.CentreClock;

/**
 * A run of the small exercise with a director, a shift leader and an inspector of the customs team, a lane officer of
 * the border team, an evaluator and a SimCell. Its wall clock is set by the test: every act happens {@link #in} it.
 */
public final class Played {
    private static final Instant NINE = Instant.parse("2026-03-02T04:00:00Z");

    public final long id;
    public final Person director;
    public final Person shiftLeader;
    public final Person inspector;
    public final Person laneOfficer;
    public final Person evaluator;
    public final Person simCell;
    private Instant now = NINE;

    private Played(FrozenExercise exercise, Person directing) {
        director = directing;
        shiftLeader = Officers.customsOfficer();
        inspector = Officers.customsOfficer();
        laneOfficer = Officers.borderGuard();
        evaluator = Officers.customsOfficer();
        simCell = Officers.customsOfficer();
        id = in(() -> bean(PlanRun.class)
                .plan(
                        exercise.id(),
                        new PlanRun.Plan(
                                "Spring run",
                                LocalDateTime.of(2026, 3, 2, 9, 0),
                                "Asia/Dushanbe",
                                false,
                                null,
                                List.of()),
                        director)
                .id);
        seat(shiftLeader, Member.Role.PLAYER, "customs", "shift-leader");
        seat(inspector, Member.Role.PLAYER, "customs", null);
        seat(laneOfficer, Member.Role.PLAYER, "border", "lane-officer");
        seat(evaluator, Member.Role.EVALUATOR, null, null);
        seat(simCell, Member.Role.SIMCELL, null, null);
    }

    /** Planned, not started. */
    public static Played planned() {
        return new Played(SmallExercise.published(), Officers.customsOfficer());
    }

    public static Played planned(FrozenExercise exercise, Person director) {
        return new Played(exercise, director);
    }

    public static Played started() {
        Played run = planned();
        run.by(run.director, me -> bean(ConductRun.class).start(me, click()));
        return run;
    }

    /** Of the same exercise with discussion modules; with a facilitator. */
    public static Played discussed() {
        Played run = planned(SmallExercise.published(SmallExercise.discussed()), Officers.customsOfficer());
        run.seat(run.simCell, Member.Role.FACILITATOR, null, null);
        run.by(run.director, me -> bean(ConductRun.class).start(me, click()));
        return run;
    }

    public void seat(Person person, Member.Role role, String team, String post) {
        by(director, me -> bean(AssignMember.class).assign(me, click(), person, role, team, post));
    }

    /** Who asks over HTTP from now on under an account of {@code @TestSecurity}. */
    public static void signIn(String account, Person person) {
        QuarkusTransaction.requiringNew().run(() -> {
            Person.update("account = null where account = ?1", account);
            Person.update("account = ?1 where id = ?2", account, person.id);
        });
    }

    public static String click() {
        return UUID.randomUUID().toString();
    }

    /** Keeps the acts that no page calls yet. */
    @ApplicationScoped
    @Unremovable
    static class Acts {
        @Inject
        PlanRun plan;

        @Inject
        ConductRun conduct;

        @Inject
        SteerInject steer;

        @Inject
        React react;

        @Inject
        SendMessage send;

        @Inject
        ReleaseData release;

        @Inject
        Observe observe;

        @Inject
        ReleaseObservations releaseObservations;
    }

    public static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }

    public Played pass(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** Minute by minute, with somebody driving the clock. */
    public Played play(int minutes) {
        for (int minute = 0; minute < minutes * 6; minute++) {
            pass(Duration.ofSeconds(10));
            drive();
        }
        return this;
    }

    public void drive() {
        in(() -> bean(DriveClock.class).drive(id));
    }

    public void by(Person person, Consumer<Member> act) {
        in(() -> act.accept(Member.of(id, person).orElseThrow()));
    }

    /** What an evaluator saw the customs team do in its first task; gives its id. */
    public String observed(Person by, RunEvent.Rating rating, String note, String inject, Instant at, Person... seen) {
        String observation = UUID.randomUUID().toString();
        List<Long> members = in(() -> Stream.of(seen)
                .map(person -> Member.of(id, person).orElseThrow().id)
                .toList());
        by(
                by,
                me -> bean(Observe.class).observe(me, RunEvent.Observed.of(observed -> {
                    observed.id = observation;
                    observed.task = "T1";
                    observed.rating = rating;
                    observed.team = "customs";
                    observed.note = note;
                    observed.inject = inject;
                    observed.members = members;
                    observed.observedAt = at;
                })));
        return observation;
    }

    /** As which recipient somebody is reached alone. */
    public String addressOf(Person person) {
        return in(() -> Member.of(id, person).orElseThrow().address());
    }

    public Run run() {
        return in(() -> Run.<Run>findById(id));
    }

    public <T> T staff(Function<RunProjection, T> look) {
        return in(() -> bean(RunProjections.class).ofStaff(Run.findById(id), look));
    }

    public <T> T seenBy(Person person, Function<RunProjection, T> look) {
        return in(() -> {
            Member member = Member.of(id, person).orElseThrow();
            return bean(RunProjections.class).of(member.run, member.listener(), look);
        });
    }

    public List<String> types() {
        return in(() -> Run.getEntityManager()
                .createQuery("select j.type from journal j where j.runId = ?1 order by j.seq", String.class)
                .setParameter(1, id)
                .getResultList());
    }

    /** Code of the message that carried an inject. */
    public String messageOf(String inject) {
        return staff(p -> p.messagesOf(inject).get(0).sent().code());
    }

    public MselLine.State stateOf(String inject) {
        return staff(p -> p.inject(inject).orElseThrow().state());
    }

    private void in(Runnable act) {
        in(() -> {
            act.run();
            return null;
        });
    }

    private <T> T in(Supplier<T> act) {
        return CentreClock.at(now, () -> QuarkusTransaction.requiringNew().call(act::get));
    }
}
