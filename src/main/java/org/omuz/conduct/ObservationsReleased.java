package org.omuz.conduct;

/** The director has released observations that name officers, as {@link ReleasedObservation}s; told in the same transaction. */
public record ObservationsReleased(long runId) {}
