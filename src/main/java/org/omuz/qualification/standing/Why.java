package org.omuz.qualification.standing;

import java.util.List;

/**
 * Why somebody holds a competency, or does not: the state, the rule that asks, the chain of evidence, what is wanted.
 *
 * @param mark held, soon, lapsed, gap
 * @param state in words, with the date
 * @param wanted what to do next, in words; null where nothing is
 */
public record Why(Subject subject, String mark, String state, String rule, List<Piece> pieces, String wanted) {

    record Subject(long personId, String officer, String code, String title, String level) {}

    /**
     * @param kind e.g. Written test
     * @param figures e.g. 88 %, every safety-critical item right
     * @param source course, version and session
     * @param assessor in words; empty where there was none
     * @param counts whether it supports anything
     */
    public record Piece(String kind, String figures, String on, String source, String assessor, boolean counts) {}
}
