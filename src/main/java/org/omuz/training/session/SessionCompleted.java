package org.omuz.training.session;

/** A session was completed and its enrolments decided; told in the same transaction. */
public record SessionCompleted(long sessionId) {}
