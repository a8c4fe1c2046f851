package org.omuz.training;

/** A session was completed and its enrolments decided; told in the same transaction. */
public record SessionCompleted(long sessionId) {}
