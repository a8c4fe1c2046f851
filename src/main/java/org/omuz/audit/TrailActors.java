package org.omuz.audit;

import java.util.Set;

/** Who acts, as a feature above knows them. */
public interface TrailActors {
    /** Sign-in names of the people who are called so, as people type names; one statement. */
    Set<String> called(String typed);
}
