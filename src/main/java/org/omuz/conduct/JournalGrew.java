package org.omuz.conduct;

/** Something was written into a run's journal; told in the same transaction. */
public record JournalGrew(long runId) {}
