package org.omuz.conduct.evaluation;

/**
 * An entry of the journal in words.
 *
 * @param time exercise time
 * @param wall time on the wall, in the zone of the run
 */
record Told(long number, String time, String wall, String who, String what) {}
