package org.omuz.exercise.build;

/**
 * A line of the MSEL as a form.
 *
 * @param version the line had when its form was first opened
 */
record LineForm(Heading heading, long line, int version, String number, FormView form, Problem problem) {
    /** {@code reason} is null where nothing is wrong with the form as a whole. */
    record Problem(String reason, boolean overtaken) {
        static final Problem NONE = new Problem(null, false);
    }
}
