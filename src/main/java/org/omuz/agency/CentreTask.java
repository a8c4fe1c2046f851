package org.omuz.agency;

import java.util.Optional;

/** How the centre's first page asks upward what waits for the administrator's decision. */
public interface CentreTask {
    /** @param href the list of those counted */
    record Waiting(String words, String act, String href, long count) {}

    Optional<Waiting> waiting();
}
