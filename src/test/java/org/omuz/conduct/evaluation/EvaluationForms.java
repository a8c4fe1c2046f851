package org.omuz.conduct.evaluation;

import static io.restassured.RestAssured.given;
import static org.omuz.conduct.act.Played.bean;
import static org.omuz.conduct.act.Played.click;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omuz.conduct.act.ConductRun;
import org.omuz.conduct.act.Observe;
import org.omuz.conduct.act.Played;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.shared.form.FormCase;
import org.omuz.shared.form.FormCase.Filled;
import org.omuz.shared.form.FormCases;

@ApplicationScoped
@Unremovable
class EvaluationForms implements FormCases {
    private static final String STAFF = "instructor";
    private static final String DUE = LocalDate.now().plusDays(30).toString();

    private Played over;

    /** A run that has been played to its end, with the account of staff as its director. */
    private Played over() {
        if (over == null) {
            over = Played.started().play(6);
            over.by(over.director, by -> bean(ConductRun.class).endPlay(by, click()));
        }
        Played.signIn(STAFF, over.director);
        return over;
    }

    private Filled on(String page, Map<String, String> values) {
        return new Filled("/runs/" + over().id + page, values);
    }

    private long planned(String account) {
        String text = "Renew the list " + UUID.randomUUID();
        ActionForm form = new ActionForm(text, "T-CUSTOMS", DUE, null, click(), null);
        over().by(over.director, by -> bean(PlanAction.class).plan(by, form));
        Played.signIn(account, over.director);
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        CorrectiveAction.<CorrectiveAction>find("text", text).firstResult().id);
    }

    private static String observed(Played run) {
        Instant at = Instant.parse("2026-03-02T04:01:00Z");
        return run.observed(run.evaluator, RunEvent.Rating.S, "Reported", "2", at);
    }

    private FormCase evaluating(String route, Map<String, String> values, boolean fresh) {
        Played[] run = new Played[1];
        return new FormCase(route, STAFF, () -> {
            run[0] = run[0] == null ? Played.started().play(2) : run[0];
            Played.signIn(STAFF, run[0].evaluator);
            if (fresh) {
                observed(run[0]);
            }
            return new Filled("/runs/" + run[0].id + "/evaluate", values);
        });
    }

    private String remark() {
        over();
        over.by(
                over.director,
                by -> bean(Observe.class)
                        .note(
                                by,
                                click(),
                                new RunEvent.Noted(RunEvent.Remark.IMPROVEMENT, "Names of no team", null, List.of())));
        String report = given().get("/runs/" + over.id + "/report").asString();
        Matcher address = Pattern.compile("/withdraw/remarks/(\\d+)").matcher(report);
        if (!address.find()) {
            throw new AssertionError("no remark on the report");
        }
        return "/withdraw/remarks/" + address.group(1);
    }

    @Override
    public List<FormCase> forms() {
        Map<String, String> action = Map.of("text", "Renew the list", "agency", "T-CUSTOMS", "dueOn", DUE);
        Map<String, String> state = Map.of("state", "IN_PROGRESS", "reason", "List asked for");
        return List.of(
                evaluating("/runs/{id}/evaluate", Map.of("task", "T1", "rating", "S", "note", "Seen"), false),
                evaluating(
                        "/runs/{id}/evaluate/observations/{observation}/withdrawal",
                        Map.of("reason", "Wrong team"),
                        true),
                new FormCase("/runs/{id}/report/actions", STAFF, () -> on("/report/actions/new", action)),
                new FormCase(
                        "/runs/{id}/report/actions/{actionId}",
                        STAFF,
                        () -> on("/report/actions/" + planned(STAFF), Map.of())),
                new FormCase(
                        "/runs/{id}/report/ratings/{subject}",
                        STAFF,
                        () -> on("/report/ratings/T1", Map.of("rating", "S", "analysis", "The report lacked a map"))),
                new FormCase(
                        "/runs/{id}/report/remarks",
                        STAFF,
                        () -> on("/report/remarks/new?kind=IMPROVEMENT", Map.of("text", "Names of no team"))),
                new FormCase(
                        "/runs/{id}/withdraw/remarks/{number}",
                        STAFF,
                        () -> on(remark(), Map.of("reason", "Written twice"))),
                new FormCase(
                        "/centre/actions/{id}",
                        "administrator",
                        () -> new Filled("/centre/actions/" + planned("administrator"), state)),
                new FormCase("/agency/actions/{id}", "manager", () -> {
                    Played.signIn("manager", over().director);
                    return new Filled("/agency/actions/" + planned("manager"), state);
                }));
    }

    @Override
    public Map<String, String> without() {
        return Map.of(
                "/runs/{id}/report/release", "ticks and a click; ReportPagesTest sends it twice",
                "/runs/{id}/withdraw/observations/{observation}",
                        "the form of the withdrawn remark, on a released observation");
    }
}
