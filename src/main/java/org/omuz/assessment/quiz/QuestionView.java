package org.omuz.assessment.quiz;

import java.time.Instant;
import java.util.List;
import org.omuz.shared.Language;

/**
 * A question of a running attempt, with what is saved. {@code kind} in small letters chooses the inputs; {@code other}
 * is the language the question is shown in where that is not the reader's, else null.
 */
record QuestionView(int position, String kind, String text, Language other, String hint, Inputs inputs, State state) {

    /**
     * @param lines options to tick, lines to order, or left sides to match
     * @param targets places, or right sides, to choose from; empty for other kinds
     * @param typed number or words
     */
    record Inputs(List<Line> lines, List<Target> targets, String typed, String unit) {}

    /** {@code value} is what was chosen for the line, empty where nothing was. */
    record Line(String key, String text, String value) {}

    record Target(String key, String text) {}

    /** {@code problem} is said beside the question: a newer answer, or a number that is none; else null. */
    record State(boolean answered, boolean flagged, Instant savedAt, int revision, String problem) {}
}
