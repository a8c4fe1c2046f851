package org.omuz.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Agency;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.conduct.act.Played;
import org.omuz.conduct.evaluation.CorrectiveAction;
import org.omuz.conduct.run.Run;
import org.omuz.shared.CentreClock;
import org.omuz.training.Statements;

/**
 * Managers are reminded of what their agency has undertaken: once each time, on however many nodes, until it is closed.
 */
@QuarkusTest
class RemindersTest {
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    @Inject
    Statements statements;

    private String agency;
    private Person manager;
    private long action;

    @BeforeEach
    void planned() {
        agency = "T-R" + UUID.randomUUID().toString().substring(0, 6);
        manager = Told.manager(Officers.officerAt(agency, agency + "-1", "ATM"));
        Officers.officerAt(agency, agency + "-1", "FLO-CU");
        action = action("Renew the list of call numbers");
    }

    private long action(String text) {
        long run = Played.planned().id;
        return QuarkusTransaction.requiringNew().call(() -> {
            CorrectiveAction action = new CorrectiveAction();
            action.run = Run.findById(run);
            action.text = text;
            action.agency = Agency.byCode(agency).orElseThrow();
            action.dueOn = DUE;
            action.plannedAt = day(-60);
            action.plannedBy = manager.id;
            action.commandId = Played.click();
            action.persist();
            return action.id;
        });
    }

    /** Noon of a day after the day it is due. */
    private static Instant day(int after) {
        return DUE.plusDays(after).atTime(7, 0).toInstant(ZoneOffset.UTC);
    }

    private void change(String what, Object value) {
        QuarkusTransaction.requiringNew()
                .run(() -> CorrectiveAction.update(what + " = ?1 where id = ?2", value, action));
    }

    @Test
    void remindsUntilClosedAndNeverTwice() {
        for (int day = -60; day <= 16; day++) {
            Told.jobAt(day(day));
            Told.jobAt(day(day).plusSeconds(60));
        }
        assertEquals(
                List.of(
                        "ASSIGNED 2026-06-30",
                        "SOON 2026-06-30",
                        "DUE 2026-06-30",
                        "OVERDUE 2026-06-30 1",
                        "OVERDUE 2026-06-30 2"),
                Told.to(manager).stream().map(notice -> notice.says).toList());
        assertEquals(
                1,
                Told.to(manager).stream()
                        .filter(notice -> notice.readAt == null)
                        .count());
        change("state", CorrectiveAction.State.DONE);
        Told.jobAt(day(40));
        assertEquals(5, Told.to(manager).size());
    }

    @Test
    void anotherDayOrAgencyIsNews() {
        Told.jobAt(day(-40));
        change("dueOn", DUE.plusDays(30));
        Told.jobAt(day(-39));
        assertEquals(
                List.of("ASSIGNED 2026-06-30", "ASSIGNED 2026-07-30"),
                Told.to(manager).stream().map(n -> n.says).toList());
        Person other = Told.manager(Officers.officerAt(agency + "X", agency + "X-1", "ATM"));
        Agency others = QuarkusTransaction.requiringNew()
                .call(() -> Agency.byCode(agency + "X").orElseThrow());
        change("agency", others);
        Told.jobAt(day(-38));
        assertEquals(List.of(Notice.Kind.ACTION_ASSIGNED), Told.kindsTo(other));
        assertEquals(2, Told.to(manager).size());
    }

    @Test
    void whoBecomesManagerIsToldHowItStands() {
        Told.jobAt(day(3));
        Person second = Told.manager(Officers.officerAt(agency, agency + "-1", "ATM"));
        Told.jobAt(day(8));
        assertEquals(List.of(Notice.Kind.ACTION_OVERDUE), Told.kindsTo(second));
        assertEquals(List.of(Notice.Kind.ACTION_DUE, Notice.Kind.ACTION_OVERDUE), Told.kindsTo(manager));
    }

    @Test
    void twoNodesAtOnceTellOnce() {
        for (int day = 0; day < 60; day += 7) {
            Instant when = day(day);
            CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(() -> Told.jobAt(when)))
                            .limit(3)
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
            Told.jobAt(when);
        }
        assertEquals(9, Told.to(manager).size());
    }

    @Test
    void manyActionsAreFewStatements() {
        for (int i = 0; i < 6; i++) {
            action("Action " + i);
        }
        Told.jobAt(day(-30));
        assertEquals(7, Told.to(manager).size());
        long open = QuarkusTransaction.requiringNew()
                .call(() -> CorrectiveAction.openAfter(0, 10_000).size());
        long rounds = open / 200 + 1;
        long sent = statements.during(() ->
                CentreClock.at(day(-30), () -> Told.bean(RemindOfActions.class).remind()));
        assertTrue(sent <= 3 * rounds + 1, sent + " statements");
    }
}
