package org.omuz.training.catalogue;

import java.util.List;

/** A course on its page, in the visitor's language. */
record CourseView(CourseCard card, String label, List<String> audience, List<Module> modules, List<String> sources) {

    /** A competency the module gives evidence for. */
    record Aim(String code, String title, int level) {}

    record Module(String code, int day, int minutes, String title, List<String> objectives, List<Aim> aims) {}
}
