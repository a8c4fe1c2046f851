package org.omuz.conduct.run;

import java.time.Instant;

/** A time in both times: on the wall, in UTC, and in the exercise, in milliseconds after its start. */
public record RunTime(Instant at, long exerciseMs) {}
