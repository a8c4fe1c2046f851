package org.omuz.conduct.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.framework.RatingScale;
import org.omuz.shared.Language;

/** An after-action report, ready to be shown in one language: HSEEP's outline. */
record Report(
        Head head,
        List<Objective> objectives,
        Remarks remarks,
        Figures figures,
        List<Credits.AgencyShare> agencies,
        List<Planned> actions) {

    /** @param facts what to know beforehand: what, when, how long, in words */
    record Head(String title, String exercise, boolean rehearsal, String state, String summary, List<Fact> facts) {}

    record Fact(String name, String value) {}

    /** @param code P, S, M or U; null while there is none; {@code mark} is held, info, soon or lapsed */
    record Rated(String code, String mark, String words, String analysis) {
        static final Rated NOT_YET = new Rated(null, "gap", "", "");

        static Rated of(RunEvent.Rating rating, String analysis, Language language) {
            String mark =
                    switch (rating) {
                        case P -> "held";
                        case S -> "info";
                        case M -> "soon";
                        case U -> "lapsed";
                    };
            return new Rated(
                    rating.name(), mark, RatingScale.of(rating.name(), language).word(), analysis);
        }
    }

    record Objective(String code, String text, String competencies, Rated joint, List<Task> tasks) {
        private static final String BEST_FIRST = "PSMU";

        /**
         * What the joint ratings of its tasks speak for: no better than the worst of them. NOT_YET while none is rated.
         */
        public Rated proposal() {
            return tasks.stream()
                    .map(Task::joint)
                    .filter(rated -> rated.code() != null)
                    .max(Comparator.comparing(rated -> BEST_FIRST.indexOf(rated.code())))
                    .orElse(Rated.NOT_YET);
        }

        /** Codes of the tasks that decided it. */
        public String decisive() {
            return codes(task -> task.joint().code() != null
                    && task.joint().code().equals(proposal().code()));
        }

        public String unrated() {
            return codes(task -> task.joint().code() == null);
        }

        private String codes(Predicate<Task> which) {
            return tasks.stream().filter(which).map(Task::code).collect(Collectors.joining(", "));
        }
    }

    record Task(String code, String capability, String text, String target, Rated joint, List<Observation> seen) {
        /** Whether those who rated it see it differently. */
        public boolean differ() {
            return seen.stream()
                            .filter(o -> !o.note().withdrawn())
                            .map(o -> o.rated().code())
                            .distinct()
                            .count()
                    > 1;
        }
    }

    /** @param officers whom it names, by agency or by name; empty where it is of the team */
    record Observation(String id, Rated rated, String who, String team, String officers, Note note) {}

    record Note(
            String text, String time, String inject, Long author, boolean withdrawn, boolean released, boolean photo) {}

    record Remarks(List<Remark> strengths, List<Remark> improvements, List<Remark> hotWash) {}

    /** @param about entries of the journal it rests on */
    record Remark(long number, String text, String subject, String who, Long author, List<NarratedEntry> about) {}

    /** @param area for improvement that it answers; empty where it rests on none */
    record Planned(ActionLine line, String area) {}

    record Figures(
            List<Response> responses, List<Responses.Share> teams, ResponseChart chart, TimelineChart timeline) {}

    /** Times in words, empty for never. {@code mark} and {@code verdict} say whether it was in time. */
    record Response(
            String inject,
            String subject,
            String recipient,
            String sent,
            Times times,
            String expected,
            String mark,
            String verdict) {}

    record Times(String opened, String acknowledged, String responded) {}
}
