package org.omuz.conduct.journal;

/** Something was written into a run's journal; told in the same transaction. */
public record JournalGrew(long runId) {}
