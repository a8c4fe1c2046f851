package org.omuz.exercise.print;

/** The parts of a printed pack, in the order in which they are bound. All but the cards and documents are for staff. */
public enum PackPart {
    /** Inject cards to hand out, one set for each receiving team. */
    CARDS,
    /** The MSEL for controllers, with ground truth and discussion questions. */
    MSEL,
    /** The sheets of the exercise evaluation guide, one set for each objective. */
    EVALUATION,
    /** Situation, documents and data tables, by who may have them. */
    DOCUMENTS,
    /** A blank log for each team. */
    LOG
}
