package org.omuz.qualification.evidence;

import java.util.List;

/**
 * How a withdrawal asks upward what else rests on a row of evidence: higher features say what would become of theirs.
 */
public interface RestsOnEvidence {
    /** A sentence in the reader's language for each thing that would not stay as it is. */
    List<String> without(Evidence row);
}
