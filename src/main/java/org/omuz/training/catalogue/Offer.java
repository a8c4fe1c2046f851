package org.omuz.training.catalogue;

import java.time.LocalDate;

/** A session one can take a seat in; {@code title} is the course's. */
record Offer(String courseCode, String title, LocalDate startsOn, LocalDate endsOn, String place, int free) {}
