package org.omuz.qualification.evidence;

/**
 * A row of evidence with the names of what it points to.
 *
 * @param session code of the session, or null; {@code place} as it was typed
 * @param course code and version of the course, or null
 * @param assessor full name, or null
 */
public record EvidenceLine(
        Evidence evidence, String session, String place, String course, String assessor, Evidence withdrawal) {

    public boolean withdrawn() {
        return withdrawal != null;
    }

    public EvidenceLine withdrawnBy(Evidence row) {
        return new EvidenceLine(evidence, session, place, course, assessor, row);
    }
}
