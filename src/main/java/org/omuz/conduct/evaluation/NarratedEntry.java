package org.omuz.conduct.evaluation;

/** An entry of the journal in words; {@code time} is exercise time. */
record NarratedEntry(long number, String time, String who, String what) {}
