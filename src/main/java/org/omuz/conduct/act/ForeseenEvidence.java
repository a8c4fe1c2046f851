package org.omuz.conduct.act;

import java.util.Collection;
import java.util.List;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.run.Run;
import org.omuz.framework.Competency;

/** What observations become once they are released; said from above, where evidence is kept. */
public interface ForeseenEvidence {
    /**
     * @param observation as in {@link RunEvent.Observed}
     * @param member whom it names
     * @param competency null where the framework does not know it any more
     * @param met whether the rating suffices to support the level
     */
    record Piece(String observation, long member, String code, Competency competency, int level, boolean met) {}

    /** One piece for every officer and competency; none for an observation that becomes nobody's evidence. */
    List<Piece> of(Run run, Collection<RunProjection.Observation> observations);
}
