package org.omuz.assessment.practical;

/** An observed practical was finished by its assessor, passed or not; told in the same transaction. */
public record PracticalFinished(long practicalId) {}
