package org.omuz.conduct.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.omuz.conduct.act.Played.bean;
import static org.omuz.conduct.act.Played.click;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Person;
import org.omuz.conduct.journal.Journal;
import org.omuz.conduct.journal.MselLine;
import org.omuz.conduct.journal.Reaction;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.journal.RunProjections;
import org.omuz.conduct.journal.Scenes;
import org.omuz.conduct.run.Listener;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.exercise.model.Inject;
import org.omuz.shared.Rejected;

/** Runs played on the real database: what fires when, who hears what, and that nothing is done twice or lost. */
@QuarkusTest
class ConductTest {

    @Test
    void injectsFireAtTheirTime() {
        Played run = Played.started().play(6);
        assertEquals(MselLine.State.FIRED, run.stateOf("1"));
        assertEquals(MselLine.State.FIRED, run.stateOf("2"));
        assertEquals(MselLine.State.SCHEDULED, run.stateOf("3"));
        long firedAt = run.staff(p -> p.inject("2").orElseThrow().firing().exerciseMs);
        assertTrue(firedAt >= 300_000 && firedAt <= 310_000, "fired at " + firedAt);
    }

    @Test
    void aPauseDelaysThemAndSpeedHastensThem() {
        Played run = Played.started().play(1);
        run.by(run.director, me -> bean(ConductRun.class).pause(me, click()));
        run.play(30);
        assertEquals(MselLine.State.SCHEDULED, run.stateOf("2"));
        run.by(run.director, me -> bean(ConductRun.class).resume(me, click()));
        run.by(run.director, me -> bean(ConductRun.class).pace(me, click(), 20));
        run.play(1);
        assertEquals(MselLine.State.FIRED, run.stateOf("3"));
        assertEquals(1_260_000, run.run().clock().at(run.run().clockSince.plusSeconds(60)));
    }

    @Test
    void lateInjectsFireLateAndAll() {
        Played run = Played.started();
        run.pass(Duration.ofSeconds(9)).drive();
        run.by(run.director, me -> bean(ConductRun.class).pace(me, click(), 20));
        run.pass(Duration.ofSeconds(11)).drive();
        run.pass(Duration.ofSeconds(11)).drive();
        run.pass(Duration.ofSeconds(11)).drive();
        assertEquals(MselLine.State.FIRED, run.stateOf("2"));
    }

    @Test
    void twoWhoFireTheSameInjectFireItOnce() throws Exception {
        Played run = Played.started();
        Callable<Boolean> fire = () -> {
            try {
                run.by(run.director, me -> bean(SteerInject.class).fire(me, click(), "3"));
                return true;
            } catch (Rejected faster) {
                return false;
            }
        };
        var threads = Executors.newFixedThreadPool(4);
        int fired = 0;
        try {
            for (var answer : threads.invokeAll(Collections.nCopies(4, fire))) {
                fired += answer.get() ? 1 : 0;
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(1, fired);
        assertEquals(1, run.types().stream().filter("InjectFired"::equals).count());
    }

    @Test
    void theSameClickIsOneEntry() {
        Played run = Played.started();
        String click = click();
        run.by(run.director, me -> bean(ConductRun.class).pause(me, click));
        run.by(run.director, me -> bean(ConductRun.class).pause(me, click));
        assertEquals(1, run.types().stream().filter("Paused"::equals).count());
        assertThrows(
                Rejected.class,
                () -> run.by(run.director, me -> bean(ConductRun.class).pause(me, click())));
    }

    @Test
    void aTeamHearsWhatIsMeantForItOnly() {
        Played run = Played.started().play(21);
        assertEquals(List.of("1"), run.seenBy(run.laneOfficer, Scenes::injects));
        assertEquals(List.of("1", "2", "4"), run.seenBy(run.inspector, Scenes::injects));
        assertEquals(List.of("1", "2", "3", "4"), run.seenBy(run.shiftLeader, Scenes::injects));
        String decision = run.messageOf("3");
        assertThrows(
                NotFoundException.class,
                () -> run.by(run.laneOfficer, me -> bean(React.class).open(me, decision)));
        assertThrows(
                NotFoundException.class,
                () -> run.by(run.inspector, me -> bean(React.class).decide(me, click(), decision, "return", "")));
    }

    @Test
    void aReaderCountsWhatItHeard() {
        Played run = Played.started().play(21);
        int heard = run.seenBy(run.laneOfficer, RunProjection::entries);
        assertTrue(heard < run.types().size());
        long last = run.seenBy(run.laneOfficer, RunProjection::seq);
        long found = QuarkusTransaction.requiringNew().call(() -> {
            Member member = Member.of(run.id, run.laneOfficer).orElseThrow();
            return bean(Journal.class).seqOf(run.id, member.listener(), heard);
        });
        assertEquals(last, found);
    }

    @Test
    void aConditionComesTrueAndMustStillHoldWhenDue() {
        Played run = Played.started().play(16);
        assertEquals(MselLine.State.WAITING, run.stateOf("3a"));
        String decision = run.messageOf("3");
        run.by(run.shiftLeader, me -> bean(React.class).decide(me, click(), decision, "return", "They insist"));
        run.drive();
        assertEquals(MselLine.State.SCHEDULED, run.stateOf("3a"));
        run.by(
                run.shiftLeader,
                me -> bean(React.class).decide(me, click(), decision, "hold", "The law does not allow it"));
        run.play(3);
        assertEquals(MselLine.State.WAITING, run.stateOf("3a"));
        run.by(run.shiftLeader, me -> bean(React.class).decide(me, click(), decision, "return", ""));
        run.play(3);
        assertEquals(MselLine.State.FIRED, run.stateOf("3a"));
        assertEquals(3, (int) run.staff(p -> p.decisions().size()));
    }

    @Test
    void aJumpAsksWhatBecomesOfWhatItPasses() {
        for (RunEvent.Skipped what : RunEvent.Skipped.values()) {
            Played run = Played.started();
            run.by(run.director, me -> bean(ConductRun.class).jump(me, click(), 18 * 60_000, what));
            MselLine.State expected =
                    switch (what) {
                        case FIRE -> MselLine.State.FIRED;
                        case SKIP -> MselLine.State.SKIPPED;
                        case HOLD -> MselLine.State.HELD;
                    };
            assertEquals(expected, run.stateOf("2"));
            assertEquals(expected, run.stateOf("3"));
            assertEquals(MselLine.State.SCHEDULED, run.stateOf("4"));
            assertThrows(
                    Rejected.class,
                    () -> run.by(run.director, me -> bean(ConductRun.class).jump(me, click(), 60_000, what)));
        }
    }

    @Test
    void heldIsNotFiredByTheClockAndReleasedIs() {
        Played run = Played.started();
        run.by(run.director, me -> bean(SteerInject.class).hold(me, click(), "2"));
        run.play(8);
        assertEquals(MselLine.State.HELD, run.stateOf("2"));
        run.by(run.director, me -> bean(SteerInject.class).release(me, click(), "2"));
        run.play(1);
        assertEquals(MselLine.State.FIRED, run.stateOf("2"));
        Rejected late = assertThrows(
                Rejected.class,
                () -> run.by(run.director, me -> bean(SteerInject.class).skip(me, click(), "2", "No time")));
        assertTrue(late.getMessage().contains("moved on"));
    }

    @Test
    void afterAnOutageItWakesPausedAtTheLastBeat() {
        Played run = Played.started().play(4);
        run.pass(Duration.ofHours(2)).drive();
        assertEquals(Run.State.PAUSED, run.run().state);
        assertEquals(240_000, run.run().clock().playedMs());
        assertEquals(MselLine.State.SCHEDULED, run.stateOf("2"));
        run.by(run.director, me -> bean(ConductRun.class).resume(me, click()));
        run.play(2);
        assertEquals(MselLine.State.FIRED, run.stateOf("2"));
        assertEquals(240_000, (long) run.staff(p -> p.clock().playedMs()));
    }

    @Test
    void aWallClockSetBackTurnsNoExerciseTimeBackAndPlayGoesOn() {
        Played run = Played.started().play(4);
        run.pass(Duration.ofHours(-1));
        run.by(run.director, me -> bean(SteerInject.class).fire(me, click(), "3"));
        assertEquals(240_000, (long) run.staff(p -> p.line("3").firing().exerciseMs));
        run.drive();
        assertEquals(Run.State.RUNNING, run.run().state);
        run.play(2);
        assertEquals(MselLine.State.FIRED, run.stateOf("2"));
        assertEquals(240_000, (long) run.staff(p -> p.clock().playedMs()));
    }

    @Test
    void whatGoesToAPostThatNobodyFillsReachesItsTeam() {
        Played run = Played.started();
        run.by(
                run.director,
                me -> bean(AssignMember.class)
                        .remove(me, click(), Member.of(run.id, run.shiftLeader).orElseThrow().id));
        run.by(
                run.simCell,
                me -> bean(SendMessage.class)
                        .send(me, click(), message("headquarters", "customs/shift-leader", "Call me")));
        String code = run.seenBy(
                run.inspector,
                p -> p.messages().stream()
                        .reduce((earlier, later) -> later)
                        .orElseThrow()
                        .sent()
                        .code());
        run.by(run.inspector, me -> bean(React.class).acknowledge(me, click(), code));
    }

    @Test
    void aLeaseOfALaterClockHoldsNobodyUp() {
        Played run = Played.started().play(4);
        QuarkusTransaction.requiringNew()
                .run(() -> Run.update(
                        "driver = 'another', driverUntil = ?1 where id = ?2",
                        run.run().driverUntil.plus(Duration.ofHours(1)),
                        run.id));
        run.play(2);
        assertEquals(MselLine.State.FIRED, run.stateOf("2"));
    }

    @Test
    void answersAreKeptOnceAndTheFirstTimeCounts() {
        Played run = Played.started().play(21);
        String report = run.messageOf("4");
        String click = click();
        run.by(run.inspector, me -> bean(React.class).open(me, report));
        run.by(run.shiftLeader, me -> bean(React.class).open(me, report));
        run.by(run.inspector, me -> bean(React.class).answer(me, click, report, Map.of("report", "140 µSv/h at 1 m")));
        run.by(run.inspector, me -> bean(React.class).answer(me, click, report, Map.of("report", "140 µSv/h at 1 m")));
        Reaction reaction =
                run.staff(p -> p.messagesOf("4").get(0).of("customs").orElseThrow());
        assertEquals("140 µSv/h at 1 m", reaction.answers().get("report"));
        assertEquals(1, run.types().stream().filter("Answered"::equals).count());
        assertEquals(1, run.types().stream().filter("Opened"::equals).count());
        Rejected empty = assertThrows(
                Rejected.class,
                () -> run.by(
                        run.inspector, me -> bean(React.class).answer(me, click(), report, Map.of("report", "  "))));
        assertEquals("answer-report", empty.field());
    }

    @Test
    void teamsWriteToEachOtherAndToTheSimulatedWorld() {
        Played run = Played.started();
        run.by(run.inspector, me -> bean(SendMessage.class).send(me, click(), message(null, "border", "Close lane 2")));
        run.by(
                run.inspector,
                me -> bean(SendMessage.class)
                        .send(me, click(), message(null, "headquarters", "Who may order a return?")));
        run.by(
                run.simCell,
                me -> bean(SendMessage.class).send(me, click(), message("headquarters", "customs", "The regulator")));
        assertEquals(1, (int) run.seenBy(run.laneOfficer, p -> p.messages().size()));
        assertEquals(3, (int) run.seenBy(run.inspector, p -> p.messages().size()));
        Rejected self = assertThrows(
                Rejected.class,
                () -> run.by(
                        run.inspector,
                        me -> bean(SendMessage.class).send(me, click(), message(null, "customs", "Me"))));
        assertEquals("to", self.field());
        Rejected unknown = assertThrows(
                Rejected.class,
                () -> run.by(
                        run.simCell,
                        me -> bean(SendMessage.class).send(me, click(), message("nobody", "customs", "Hello"))));
        assertEquals("from", unknown.field());
    }

    private static SendMessage.Draft message(String from, String to, String text) {
        return new SendMessage.Draft(from, List.of(to), Inject.Channel.RADIO, "", text, "en", "");
    }

    @Test
    void whatIsMeantForAPlayerAloneNobodyElseHears() {
        Played run = Played.started().play(6);
        String inspector = run.addressOf(run.inspector);
        int leaderHeard = run.seenBy(run.shiftLeader, RunProjection::entries);
        int inspectorHeard = run.seenBy(run.inspector, RunProjection::entries);
        run.by(
                run.simCell,
                me -> bean(SendMessage.class).send(me, click(), message("headquarters", inspector, "Your eyes only")));
        assertEquals(inspectorHeard + 1, (int) run.seenBy(run.inspector, RunProjection::entries));
        String code = run.seenBy(run.inspector, p -> Scenes.last(p).sent().code());
        run.by(run.inspector, me -> bean(React.class).open(me, code));
        run.by(run.inspector, me -> bean(React.class).acknowledge(me, click(), code));
        assertEquals(leaderHeard, (int) run.seenBy(run.shiftLeader, RunProjection::entries));
        assertFalse(run.seenBy(run.shiftLeader, Scenes::whole).contains("Your eyes only"));
        assertFalse(run.seenBy(run.laneOfficer, Scenes::whole).contains("Your eyes only"));
        assertThrows(
                NotFoundException.class,
                () -> run.by(run.shiftLeader, me -> bean(React.class).open(me, code)));
        assertThrows(
                NotFoundException.class,
                () -> run.by(run.shiftLeader, me -> bean(React.class).acknowledge(me, click(), code)));
        assertNotNull(run.staff(
                p -> p.message(code).orElseThrow().of(inspector).orElseThrow().acknowledged()));
    }

    @Test
    void anAnswerToWhatCameToOneAloneIsHeardByTheStaffAndTheWriterAlone() {
        Played run = Played.started();
        run.by(
                run.simCell,
                me -> bean(SendMessage.class)
                        .send(me, click(), message("headquarters", run.addressOf(run.inspector), "Your eyes only")));
        String code = run.seenBy(run.inspector, p -> Scenes.last(p).sent().code());
        int leaderHeard = run.seenBy(run.shiftLeader, RunProjection::entries);
        Rejected toATeam = assertThrows(
                Rejected.class,
                () -> run.by(
                        run.inspector,
                        me -> bean(SendMessage.class)
                                .send(
                                        me,
                                        click(),
                                        new SendMessage.Draft(
                                                null,
                                                List.of("border"),
                                                Inject.Channel.RADIO,
                                                "",
                                                "Look",
                                                "en",
                                                code))));
        assertEquals("to", toATeam.field());
        run.by(
                run.inspector,
                me -> bean(SendMessage.class)
                        .send(
                                me,
                                click(),
                                new SendMessage.Draft(
                                        null,
                                        List.of("headquarters"),
                                        Inject.Channel.RADIO,
                                        "",
                                        "Understood",
                                        "en",
                                        code)));
        assertEquals(leaderHeard, (int) run.seenBy(run.shiftLeader, RunProjection::entries));
        assertEquals(
                run.addressOf(run.inspector),
                run.staff(p -> Scenes.last(p).sent().from()));
        assertEquals(
                "Understood",
                run.seenBy(
                        run.inspector,
                        p -> Scenes.last(p).sent().text().wording().get("en")));
    }

    @Test
    void severalPlayersAndATeamGetAMessageEach() {
        Played run = Played.started();
        SendMessage.Draft draft = new SendMessage.Draft(
                "headquarters",
                List.of("border", run.addressOf(run.inspector), run.addressOf(run.shiftLeader)),
                Inject.Channel.RADIO,
                "",
                "Report your dose",
                "en",
                "");
        String click = click();
        run.by(run.simCell, me -> bean(SendMessage.class).send(me, click, draft));
        run.by(run.simCell, me -> bean(SendMessage.class).send(me, click, draft));
        assertEquals(3, (int) run.staff(p -> p.messages().size()));
        for (Person player : List.of(run.inspector, run.shiftLeader, run.laneOfficer)) {
            assertEquals(1, (int) run.seenBy(player, p -> p.messages().size()));
            assertEquals(
                    1, (int) run.seenBy(player, p -> Scenes.last(p).sent().to().size()), "who else got it is not said");
        }
    }

    @Test
    void onlyPlayersOfTheRunAreAddressedAloneAndByTheStaffOnly() {
        Played run = Played.started();
        Played other = Played.planned();
        String leader = run.addressOf(run.shiftLeader);
        for (String to : List.of("person:999999999", run.addressOf(run.evaluator), other.addressOf(other.inspector))) {
            Rejected nobody = assertThrows(
                    Rejected.class,
                    () -> run.by(
                            run.simCell,
                            me -> bean(SendMessage.class)
                                    .send(me, click(), message("headquarters", to, "Who is there?"))));
            assertEquals("to", nobody.field());
        }
        for (String to : List.of(leader, "all")) {
            assertThrows(
                    Rejected.class,
                    () -> run.by(
                            run.laneOfficer,
                            me -> bean(SendMessage.class).send(me, click(), message(null, to, "Between us"))));
        }
        run.by(
                run.director,
                me -> bean(AssignMember.class)
                        .remove(me, click(), Member.of(run.id, run.shiftLeader).orElseThrow().id));
        assertThrows(
                Rejected.class,
                () -> run.by(
                        run.simCell,
                        me -> bean(SendMessage.class)
                                .send(me, click(), message("headquarters", leader, "Still there?"))));
    }

    @Test
    void anInjectForOnePlayerFollowsThePlayerToAnotherTeam() {
        Played run = Played.started();
        Inject planned = run.staff(p -> p.inject("3").orElseThrow().inject());
        String inspector = run.addressOf(run.inspector);
        run.by(run.director, me -> bean(SteerInject.class).edit(me, click(), Scenes.to(planned, List.of(inspector))));
        run.seat(run.inspector, Member.Role.PLAYER, "border", null);
        run.play(16);
        String code = run.messageOf("3");
        assertEquals(List.of("1", "3"), run.seenBy(run.inspector, Scenes::injects));
        assertFalse(run.seenBy(run.shiftLeader, Scenes::injects).contains("3"));
        assertFalse(run.seenBy(run.laneOfficer, Scenes::injects).contains("3"));
        assertThrows(
                NotFoundException.class,
                () -> run.by(run.shiftLeader, me -> bean(React.class).decide(me, click(), code, "return", "")));
        run.seat(run.inspector, Member.Role.PLAYER, "customs", null);
        run.by(run.inspector, me -> bean(React.class).decide(me, click(), code, "return", "They insist"));
        run.drive();
        assertEquals(
                MselLine.State.SCHEDULED, run.stateOf("3a"), "what a player of customs decides, customs has decided");
        assertTrue(run.seenBy(run.shiftLeader, RunProjection::decisions).isEmpty());
    }

    @Test
    void aPersonIsInOneTeamAndLeavesItWhenMoved() {
        Played run = Played.started();
        run.seat(run.inspector, Member.Role.PLAYER, "border", null);
        assertEquals(
                "border",
                QuarkusTransaction.requiringNew()
                        .call(() -> Member.of(run.id, run.inspector).orElseThrow().team));
        assertEquals(
                1,
                QuarkusTransaction.requiringNew()
                        .call(() -> Member.count("run.id = ?1 and person = ?2", run.id, run.inspector)));
    }

    @Test
    void aRunKeepsItsDirector() {
        Played run = Played.planned();
        assertThrows(Rejected.class, () -> run.seat(run.director, Member.Role.OBSERVER, null, null));
    }

    @Test
    void theJournalIsNumberedWithoutGapsAndEachEntryRestsOnTheOneBefore() {
        Played run = Played.started().play(21);
        List<Long> numbers = QuarkusTransaction.requiringNew()
                .call(() -> Run.getEntityManager()
                        .createQuery("select j.seq from journal j where j.runId = ?1 order by j.seq", Long.class)
                        .setParameter(1, run.id)
                        .getResultList());
        assertEquals(LongStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
        assertEquals(
                Optional.empty(),
                QuarkusTransaction.requiringNew().call(() -> bean(Journal.class).broken(run.id)));
        QuarkusTransaction.requiringNew()
                .run(() -> Run.getEntityManager()
                        .createNativeQuery("update journal set payload = json_set(payload, '$.number', '9') "
                                + "where run_id = ?1 and type = 'InjectFired' limit 1")
                        .setParameter(1, run.id)
                        .executeUpdate());
        assertFalse(QuarkusTransaction.requiringNew()
                .call(() -> bean(Journal.class).broken(run.id))
                .isEmpty());
    }

    @Test
    void thePictureIsTheSameWhetherDrawnBitByBitOrAtOnce() {
        Played run = Played.started();
        for (int minute = 0; minute < 21; minute++) {
            run.play(1);
            run.staff(RunProjection::seq);
            run.seenBy(run.shiftLeader, RunProjection::seq);
        }
        run.by(run.shiftLeader, me -> bean(React.class).decide(me, click(), run.messageOf("3"), "hold", "Law"));
        run.play(1);
        String live = run.seenBy(run.shiftLeader, Scenes::whole);
        String staff = run.staff(Scenes::whole);
        QuarkusTransaction.requiringNew().run(() -> {
            Member member = Member.of(run.id, run.shiftLeader).orElseThrow();
            assertEquals(
                    live, Scenes.whole(bean(RunProjections.class).at(member.run, member.listener(), Long.MAX_VALUE)));
            assertEquals(
                    staff, Scenes.whole(bean(RunProjections.class).at(member.run, Listener.STAFF, Long.MAX_VALUE)));
        });
    }
}
