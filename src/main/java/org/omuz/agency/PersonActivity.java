package org.omuz.agency;

/** A person has left, or is back. */
public record PersonActivity(long person) {}
