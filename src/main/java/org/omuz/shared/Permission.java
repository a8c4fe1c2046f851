package org.omuz.shared;

/** Whether the signed-in person may touch one object; a bean of the feature that owns the object. */
@FunctionalInterface
public interface Permission {
    boolean permits(long id);
}
