package org.omuz.agency;

/** One choice of a select: the value sent and the words shown. */
public record Choice(String value, String label) {}
