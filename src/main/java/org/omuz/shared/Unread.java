package org.omuz.shared;

/** How the frame asks upward: how many notices whoever is signed in has not read. */
public interface Unread {
    long count();
}
