package org.omuz.conduct.journal;

/**
 * The director has released observations that name officers, as {@code ReleasedObservation}s; told in the same
 * transaction.
 */
public record ObservationsReleased(long runId) {}
