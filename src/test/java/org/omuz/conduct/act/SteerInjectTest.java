package org.omuz.conduct.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.omuz.conduct.act.Played.bean;
import static org.omuz.conduct.act.Played.click;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.omuz.conduct.journal.MselLine;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.run.Member;
import org.omuz.exercise.model.Inject;
import org.omuz.exercise.model.SmallExercise;
import org.omuz.shared.Rejected;

/** What a controller changes of injects to come, and at which stage anything can be done. */
@QuarkusTest
class SteerInjectTest {

    private static Inject line(Played run, String number) {
        return run.staff(projection -> projection.inject(number).orElseThrow().inject());
    }

    private static Inject like(Inject one, String number, String at, String from, Inject.Trigger trigger) {
        return one.with(line -> {
            line.number = number;
            line.at = at;
            line.from = from;
            line.trigger = trigger;
        });
    }

    private static void edit(Played run, Inject as) {
        run.by(run.director, me -> bean(SteerInject.class).edit(me, click(), as));
    }

    @Test
    void anInjectWithoutATimeIsNotFiredByTheClock() {
        Played run = Played.started();
        edit(run, like(line(run, "2"), "2", null, "console", Inject.Trigger.MANUAL));
        assertEquals(MselLine.State.WAITING, run.stateOf("2"));
        run.play(8);
        assertEquals(MselLine.State.WAITING, run.stateOf("2"));
        edit(run, like(line(run, "2"), "2", "00:09", "console", Inject.Trigger.TIME));
        run.play(2);
        assertEquals(MselLine.State.FIRED, run.stateOf("2"));
    }

    @Test
    void whatIsHeldStaysHeldWhenItIsEdited() {
        Played run = Played.started();
        run.by(run.director, me -> bean(SteerInject.class).hold(me, click(), "2"));
        edit(run, like(line(run, "2"), "2", "00:01", "console", Inject.Trigger.TIME));
        run.play(3);
        assertEquals(MselLine.State.HELD, run.stateOf("2"));
    }

    @Test
    void aTeamCanBeTheSenderAndNobodyCannot() {
        Played run = Played.started();
        edit(run, like(line(run, "2"), "2", "00:05", "border", Inject.Trigger.TIME));
        run.play(6);
        assertEquals("border", run.staff(p -> p.messagesOf("2").get(0).sent().from()));
        for (String nobody : new String[] {"", null, "moon"}) {
            Rejected refused = assertThrows(
                    Rejected.class, () -> edit(run, like(line(run, "4"), "4", "00:30", nobody, Inject.Trigger.TIME)));
            assertEquals("from", refused.field());
        }
    }

    @Test
    void aJumpDoesNotFireWhatWasArmedAndNoLongerHolds() {
        Played run = Played.started().play(16);
        String decision = run.messageOf("3");
        run.by(run.shiftLeader, me -> bean(React.class).decide(me, click(), decision, "return", "They insist"));
        run.drive();
        assertEquals(MselLine.State.SCHEDULED, run.stateOf("3a"));
        run.by(run.shiftLeader, me -> bean(React.class).decide(me, click(), decision, "hold", "The law"));
        run.by(run.director, me -> bean(ConductRun.class).jump(me, click(), 30 * 60_000, RunEvent.Skipped.FIRE));
        assertEquals(MselLine.State.WAITING, run.stateOf("3a"));
        assertEquals(MselLine.State.FIRED, run.stateOf("4"));
    }

    @Test
    void anArmedInjectStaysArmedWhenItsWordsAreEdited() {
        Played run = Played.started().play(16);
        String decision = run.messageOf("3");
        run.by(run.shiftLeader, me -> bean(React.class).decide(me, click(), decision, "return", "They insist"));
        run.drive();
        Inject armed = line(run, "3a");
        edit(run, like(armed, "3a", null, "console", Inject.Trigger.CONDITION));
        assertEquals(MselLine.State.SCHEDULED, run.stateOf("3a"));
        edit(run, like(armed, "3a", null, "console", Inject.Trigger.MANUAL));
        assertEquals(MselLine.State.WAITING, run.stateOf("3a"));
    }

    @Test
    void afterTheEndNothingIsSteeredOrDelivered() {
        Played run = Played.started();
        run.by(run.director, me -> bean(ConductRun.class).endPlay(me, click()));
        refusesAll(run, "over", steering(run));
        refusesAll(run, "over", delivering(run));
        run.by(run.director, me -> bean(SendMessage.class).send(me, click(), said("control")));
        run.by(run.director, me -> bean(ConductRun.class).close(me, click()));
        long last = run.run().lastSeq();
        refusesAll(run, "closed", steering(run));
        refusesAll(run, "closed", delivering(run));
        refusesAll(
                run,
                "closed",
                List.of(
                        me -> bean(SendMessage.class).send(me, click(), said("control")),
                        me -> bean(Observe.class)
                                .note(me, click(), new RunEvent.Noted(RunEvent.Remark.NOTE, "Late", null, List.of()))));
        assertEquals(last, run.run().lastSeq());
    }

    @Test
    void beforeTheStartTheListIsChangedAndNothingIsDelivered() {
        Played run = Played.planned();
        refusesAll(run, "not been started", delivering(run));
        refusesAll(
                run, "not been started", List.of(me -> bean(SendMessage.class).send(me, click(), said("control"))));
        steering(run).forEach(act -> run.by(run.director, act));
        assertEquals(MselLine.State.SKIPPED, run.stateOf("4"));
    }

    private static void refusesAll(Played run, String why, List<Consumer<Member>> acts) {
        for (Consumer<Member> act : acts) {
            String reason = assertThrows(Rejected.class, () -> run.by(run.director, act))
                    .getMessage();
            assertEquals(true, reason.contains(why), reason);
        }
    }

    private static List<Consumer<Member>> steering(Played run) {
        Inject one = SmallExercise.definition("x").inject("4").orElseThrow();
        return List.of(
                me -> bean(SteerInject.class).hold(me, click(), "3"),
                me -> bean(SteerInject.class).release(me, click(), "3"),
                me -> bean(SteerInject.class)
                        .edit(me, click(), like(one, "4", "00:45", "headquarters", Inject.Trigger.TIME)),
                me -> bean(SteerInject.class)
                        .add(me, click(), like(one, "A1", null, "headquarters", Inject.Trigger.MANUAL), false),
                me -> bean(SteerInject.class).skip(me, click(), "4", "No time"));
    }

    private static List<Consumer<Member>> delivering(Played run) {
        Inject one = SmallExercise.definition("x").inject("4").orElseThrow();
        return List.of(
                me -> bean(SteerInject.class).fire(me, click(), "2"),
                me -> bean(SteerInject.class)
                        .add(me, click(), like(one, "A2", null, "headquarters", Inject.Trigger.MANUAL), true),
                me -> bean(ReleaseData.class).release(me, click(), "doses", List.of("customs")),
                me -> bean(SendMessage.class).send(me, click(), said("headquarters")));
    }

    private static SendMessage.Draft said(String from) {
        return new SendMessage.Draft(from, List.of("customs"), Inject.Channel.PHONE, "", "Come to room 2.", "en", "");
    }
}
