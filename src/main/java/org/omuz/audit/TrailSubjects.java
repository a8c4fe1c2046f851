package org.omuz.audit;

import java.util.List;

/** What the trail speaks of, as the features above know it. */
public interface TrailSubjects {
    List<Kind> kinds();

    /**
     * @param type as entries name it
     * @param query gives id, name (text or {@code LocalizedText}) and what follows the address, for {@code :ids}; one
     *     statement
     * @param address beginning of where it is shown; null where it has no page
     */
    record Kind(String type, String query, String address) {}
}
