package org.omuz.training.learning;

import java.time.LocalDate;
import org.omuz.training.session.Mark;

/** One of my sessions; {@code title} is the course's. */
record MySession(String title, LocalDate startsOn, LocalDate endsOn, String place, Mark mark, String href) {}
