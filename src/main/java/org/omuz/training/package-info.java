/** Dated deliveries of courses: sessions, seats, enrolments, attendance and progress. */
package org.omuz.training;
