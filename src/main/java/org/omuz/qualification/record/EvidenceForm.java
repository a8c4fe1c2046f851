package org.omuz.qualification.record;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/**
 * Evidence as typed.
 *
 * @param parts of prior learning that were done: DOCUMENTS, INTERVIEW, CHALLENGE_TEST
 */
public record EvidenceForm(
        @RestForm String kind,
        @RestForm String competency,
        @RestForm String level,
        @RestForm String on,
        @RestForm String assessor,
        @RestForm String months,
        @RestForm List<String> parts,
        @RestForm String rests) {
    static final EvidenceForm EMPTY = new EvidenceForm("", "", "", "", "", "", List.of(), "");

    public boolean has(String part) {
        return parts != null && parts.contains(part);
    }
}
