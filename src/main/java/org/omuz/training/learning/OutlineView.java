package org.omuz.training.learning;

import java.util.List;
import org.omuz.training.session.Mark;

/** The course of an enrolment with how far the person is. */
record OutlineView(String code, String title, String dates, int done, int total, List<Module> modules) {

    record Module(String code, String title, int day, int done, int total, List<Step> steps) {}

    /** {@code href} is null where there is nothing to open. */
    record Step(String icon, String kind, String title, int minutes, String href, Mark mark) {}
}
