package org.omuz.exercise.model;

/** Whoever is to play an exercise must not have read it; features that know of it say so. */
public interface Spoilers {
    /** @param account subject of whoever reads, as {@link org.omuz.agency.Person#account} */
    boolean spoils(String account, long exerciseId);
}
