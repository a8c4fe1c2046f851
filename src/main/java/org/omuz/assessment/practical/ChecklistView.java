package org.omuz.assessment.practical;

import java.time.Instant;
import java.util.List;
import org.omuz.course.Activity;
import org.omuz.shared.Language;
import org.omuz.shared.find.SortKey;
import org.omuz.training.session.Enrolment;
import org.omuz.training.session.Session;
import org.omuz.training.session.SessionPeople;

/**
 * One person's practical as the checklist page shows it. {@code latest} is null before the first start; {@code outbox}
 * is the name of the box on the device.
 */
record ChecklistView(
        SessionPeople.Who who,
        Task task,
        Latest latest,
        List<Earlier> earlier,
        List<Step> steps,
        Rights rights,
        String outbox) {

    record Task(String address, String code, String title, String setup, String safety) {}

    record Latest(long number, String assessor, Long second, String secondName, String note, Outcome outcome) {
        public boolean isSecond(long id) {
            return second != null && second == id;
        }
    }

    /** Null while it is open; {@code missed}: critical steps not done. */
    record Outcome(boolean passed, Instant at, List<Step> missed) {}

    record Earlier(long number, boolean passed, Instant at, String assessor) {}

    /** {@code done} is null while nobody judged it. */
    record Step(String code, boolean critical, String text, Boolean done) {
        static Step of(Activity.Step step, Practical practical, Language language) {
            Boolean done = practical == null ? null : practical.steps.get(step.code());
            return new Step(step.code(), step.critical(), step.text().in(language), done);
        }

        public boolean yes() {
            return Boolean.TRUE.equals(done);
        }

        public boolean no() {
            return Boolean.FALSE.equals(done);
        }
    }

    /** {@code start} is 0 where nothing may be started, else the number it gets. */
    record Rights(long start, boolean mark, boolean takeOver, List<Colleague> colleagues) {}

    record Colleague(long id, String name) {}

    public long openSteps() {
        return steps.stream().filter(s -> s.done() == null).count();
    }

    public long stepCount() {
        return steps.size();
    }

    static ChecklistView of(
            AssessPractical.Case about, SessionPeople.Who who, List<Practical> all, String address, Language language) {
        Practical last = all.isEmpty() ? null : all.get(all.size() - 1);
        Activity.Content content = about.activity().content;
        Task task = new Task(
                address,
                about.activity().code,
                content.title().in(language),
                content.checklist().setup().in(language),
                content.checklist().safety().in(language));
        List<Step> steps = content.checklist().steps().stream()
                .map(s -> Step.of(s, last, language))
                .toList();
        List<Earlier> earlier = all.stream()
                .filter(p -> p != last)
                .map(p -> new Earlier(p.number, p.passed, p.finishedAt, p.assessor.fullName()))
                .toList();
        String outbox = "practical-" + (last == null ? "" : last.id) + "-" + about.by().id;
        return new ChecklistView(who, task, latest(last, steps), earlier, steps, rights(about, who, all, last), outbox);
    }

    private static Latest latest(Practical last, List<Step> steps) {
        if (last == null) {
            return null;
        }
        List<Step> missed = steps.stream()
                .filter(s -> s.critical() && !Boolean.TRUE.equals(s.done()))
                .toList();
        return new Latest(
                last.number,
                last.assessor.fullName(),
                last.secondAssessor == null ? null : last.secondAssessor.id,
                last.secondAssessor == null ? "" : last.secondAssessor.fullName(),
                last.note == null ? "" : last.note,
                last.isFinished() ? new Outcome(last.passed, last.finishedAt, missed) : null);
    }

    private static Rights rights(
            AssessPractical.Case about, SessionPeople.Who who, List<Practical> all, Practical last) {
        long me = about.by().id;
        boolean may = about.session().state == Session.State.OPEN
                && who.state() == Enrolment.State.ENROLLED
                && about.session().isTaughtBy(about.by())
                && who.personId() != me;
        boolean open = last != null && !last.isFinished();
        boolean passed = all.stream().anyMatch(p -> Boolean.TRUE.equals(p.passed));
        boolean mine = open && (last.assessor.id == me || last.secondAssessor != null && last.secondAssessor.id == me);
        List<Colleague> colleagues = about.session().instructors.stream()
                .filter(p -> p.id != who.personId() && (last == null || !p.id.equals(last.assessor.id)))
                .map(p -> new Colleague(p.id, p.fullName()))
                .sorted(SortKey.by(Colleague::name))
                .toList();
        int start = may && !open && !passed ? all.size() + 1 : 0;
        return new Rights(start, may && mine, may && open && !mine, colleagues);
    }
}
