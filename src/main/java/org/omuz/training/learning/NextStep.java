package org.omuz.training.learning;

/**
 * The one thing to do next in the session at hand.
 *
 * @param title of the lesson or test, null where all of one's own work is done
 * @param about course, kind and minutes; or what remains with the instructor
 */
record NextStep(String title, String about, String href, boolean test, int done, int total) {}
