package org.omuz.qualification.evidence;

/** An evidence row was withdrawn and the person's awards derived anew; told in the same transaction. */
public record EvidenceWithdrawn(long evidenceId, long personId) {}
