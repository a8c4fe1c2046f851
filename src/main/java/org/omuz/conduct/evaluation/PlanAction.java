package org.omuz.conduct.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.omuz.agency.Agency;
import org.omuz.audit.AuditTrail;
import org.omuz.audit.Changes;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.RunProjections;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.run.SignedInMember;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Rejected;
import org.omuz.shared.form.DateField;
import org.omuz.shared.form.Overtaken;
import org.omuz.shared.text.DateRange;

/** Puts a corrective action into the improvement plan, changes it, and says how it stands. */
@ApplicationScoped
public class PlanAction {
    static final String SUBJECT = "CorrectiveAction";

    private final Clock clock;
    private final CentreDay day;
    private final AuditTrail trail;
    private final RunProjections projections;

    PlanAction(Clock clock, CentreDay day, AuditTrail trail, RunProjections projections) {
        this.projections = projections;
        this.clock = clock;
        this.day = day;
        this.trail = trail;
    }

    /** The same click again adds nothing. */
    public void plan(Member by, ActionForm form) {
        String click = SignedInMember.click(form.click());
        if (CorrectiveAction.count("commandId", click) > 0) {
            return;
        }
        if (!by.run.isOver()) {
            throw Rejected.because(EvaluationMessages.class, EvaluationMessages::planAfterPlay);
        }
        by.run.refuseIfClosed();
        CorrectiveAction action = new CorrectiveAction();
        action.run = by.run;
        action.improvement = improvement(by.run, form.improvement());
        action.commandId = click;
        action.plannedAt = clock.instant();
        action.plannedBy = by.person.id;
        apply(action, form);
        action.persist();
        trail.record("CorrectiveActionPlanned", SUBJECT, action.id, details(action));
    }

    /** Number of an area for improvement of this run, else null. */
    private Long improvement(Run run, Long number) {
        return projections.ofStaff(
                run,
                projection -> projection.notes().stream()
                        .filter(note -> note.what().kind() == RunEvent.Remark.IMPROVEMENT)
                        .map(note -> note.entry().seq)
                        .filter(seq -> seq.equals(number))
                        .findFirst()
                        .orElse(null));
    }

    /** @param form its version is that of the action as it was shown */
    public void change(CorrectiveAction action, ActionForm form) {
        action.run.refuseIfClosed();
        Overtaken.refuse(form.version(), stored(action), form, ActionForm.of(action), ActionForm.PLAIN);
        ActionForm before = ActionForm.of(action);
        apply(action, form);
        Map<String, String> about = Map.of("run", String.valueOf(action.run.id));
        trail.record(
                "CorrectiveActionChanged", SUBJECT, action.id, Changes.between(before, ActionForm.of(action), about));
    }

    public void turn(CorrectiveAction action, StateForm form) {
        Overtaken.refuse(form.version(), stored(action), form, StateForm.of(action), StateForm.PLAIN);
        String before = action.state.name();
        action.turn(form.chosen(), form.reason(), clock.instant());
        trail.record(
                "CorrectiveActionTurned",
                SUBJECT,
                action.id,
                Map.of(
                        "state.was",
                        before,
                        "state",
                        action.state.name(),
                        "reason",
                        action.reason == null ? "" : action.reason));
    }

    private static Overtaken.Stored stored(CorrectiveAction action) {
        return new Overtaken.Stored(SUBJECT, action.id, action.version);
    }

    /** @param known the day it is due on now, or null */
    void refuseFaults(ActionForm form, LocalDate known) {
        Rejected.together(() -> text(form), () -> agency(form), () -> due(form, known));
    }

    private void apply(CorrectiveAction action, ActionForm form) {
        refuseFaults(form, action.dueOn);
        action.text = text(form);
        action.agency = agency(form);
        action.dueOn = due(form, action.dueOn);
    }

    private static String text(ActionForm form) {
        String text = form.text() == null ? "" : form.text().strip();
        int most = CorrectiveAction.LONGEST_TEXT;
        if (text.isEmpty() || text.length() > most) {
            throw Rejected.in(
                    "text",
                    EvaluationMessages.class,
                    m -> text.isEmpty() ? m.writeTheAction() : m.tooLong(most, text.length()));
        }
        return text;
    }

    private static Agency agency(ActionForm form) {
        return Agency.byCode(String.valueOf(form.agency()))
                .orElseThrow(() -> Rejected.in("agency", EvaluationMessages.class, EvaluationMessages::chooseAnAgency));
    }

    private LocalDate due(ActionForm form, LocalDate known) {
        LocalDate due = DateField.read("dueOn", form.dueOn(), DateRange.planned(day.today()));
        if (!due.equals(known) && due.isBefore(day.today())) {
            throw Rejected.in("dueOn", EvaluationMessages.class, EvaluationMessages::dueInThePast);
        }
        return due;
    }

    private static Map<String, String> details(CorrectiveAction action) {
        return Map.of(
                "agency", action.agency.code, "dueOn", action.dueOn.toString(), "run", String.valueOf(action.run.id));
    }
}
