package org.omuz.conduct.evaluation;

import java.time.LocalDate;
import java.util.Locale;
import org.omuz.shared.Language;

/**
 * A corrective action as lists show it.
 *
 * @param mark held, soon, lapsed, gap or info
 * @param overdue whether its day is past and it is not closed
 */
record ActionLine(long id, Head head, String agency, LocalDate dueOn, State state, boolean overdue) {
    record Head(String text, String run, long runId, Long improvement) {}

    record State(CorrectiveAction.State code, String mark, String word, String reason) {}

    static ActionLine of(CorrectiveAction action, LocalDate today, Language language, EvaluationMessages say) {
        boolean overdue = action.isOverdue(today);
        return new ActionLine(
                action.id,
                new Head(action.text, action.run.title, action.run.id, action.improvement),
                action.agency.name.in(language),
                action.dueOn,
                new State(
                        action.state,
                        mark(action.state),
                        word(action.state, say),
                        action.reason == null ? "" : action.reason),
                overdue);
    }

    static String word(CorrectiveAction.State state, EvaluationMessages say) {
        return switch (state) {
            case OPEN -> say.stateOpen();
            case IN_PROGRESS -> say.stateInProgress();
            case DONE -> say.stateDone();
            case DROPPED -> say.stateDropped();
        };
    }

    private static String mark(CorrectiveAction.State state) {
        return switch (state) {
            case OPEN -> "flag";
            case IN_PROGRESS -> "info";
            case DONE -> "held";
            case DROPPED -> "gap";
        };
    }

    String code() {
        return state.code().name().toLowerCase(Locale.ROOT);
    }
}
