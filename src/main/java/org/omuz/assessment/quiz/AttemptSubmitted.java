package org.omuz.assessment.quiz;

/** A quiz attempt was submitted and graded; told in the same transaction. */
public record AttemptSubmitted(long attemptId) {}
