package org.omuz.conduct;

import java.time.Instant;

/** A time in both times: on the wall, in UTC, and in the exercise, in milliseconds after its start. */
record Moment(Instant at, long exerciseMs) {}
