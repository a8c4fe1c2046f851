package org.omuz.exercise;

import org.omuz.agency.Person;

/** Whoever is to play an exercise must not have read it; features that know of it say so. */
public interface Spoilers {
    boolean spoils(Person reader, long exerciseId);
}
