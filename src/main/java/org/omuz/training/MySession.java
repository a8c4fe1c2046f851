package org.omuz.training;

import java.time.LocalDate;

/** One of my sessions; {@code title} is the course's. */
record MySession(String title, LocalDate startsOn, LocalDate endsOn, String place, Mark mark, String href) {}
