package org.omuz.training.catalogue;

import java.time.LocalDate;

/** A session on its course's page; {@code enrolmentId} is the visitor's own, null where there is none. */
record OpenSession(long id, LocalDate startsOn, LocalDate endsOn, String where, int free, Long enrolmentId) {}
