package org.omuz.conduct.act;

/**
 * An observation was taken back that had become evidence; told in the same transaction.
 *
 * @param observationId of the {@link ReleasedObservation}
 * @param by personnel number of who took it back
 */
public record ReleasedObservationWithdrawn(long observationId, String reason, String by) {}
