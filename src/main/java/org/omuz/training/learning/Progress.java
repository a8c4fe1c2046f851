package org.omuz.training.learning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.omuz.course.Activity;
import org.omuz.course.PublishedActivity;

/**
 * How far an enrolled person is, and what is open to them: lessons always; the pre-test before the other tests; a
 * module's check after its lessons; the post-test after all lessons, or on the session's last day in any case.
 * Practicals and exercises are done with an instructor; practicals are required and count, exercises are not recorded
 * here.
 */
public record Progress(List<PublishedActivity> activities, Set<Long> done, boolean lastDayReached) {
    public enum Lock {
        PRE_TEST_FIRST,
        LESSONS_OF_MODULE_FIRST,
        ALL_LESSONS_FIRST
    }

    public boolean isDone(PublishedActivity activity) {
        return done.contains(activity.id());
    }

    /** Why a quiz cannot be started yet; empty where it can. */
    public Optional<Lock> lock(PublishedActivity activity) {
        if (!activity.isQuiz() || lastDayReached) {
            return Optional.empty();
        }
        return switch (activity.content().quiz().purpose()) {
            case PRE -> Optional.empty();
            case CHECK -> preTestOr(unread(activity.module()), Lock.LESSONS_OF_MODULE_FIRST);
            case POST -> preTestOr(unread(null), Lock.ALL_LESSONS_FIRST);
        };
    }

    public Optional<Lock> lock(long activityId) {
        return activities.stream().filter(a -> a.id() == activityId).findFirst().flatMap(this::lock);
    }

    private Optional<Lock> preTestOr(boolean unread, Lock lock) {
        boolean preTestMissing = activities.stream()
                .anyMatch(a -> a.isQuiz() && a.content().quiz().purpose() == Activity.Purpose.PRE && !isDone(a));
        return preTestMissing ? Optional.of(Lock.PRE_TEST_FIRST) : unread ? Optional.of(lock) : Optional.empty();
    }

    private boolean unread(String module) {
        return activities.stream()
                .anyMatch(a -> a.isLesson() && (module == null || module.equals(a.module())) && !isDone(a));
    }

    /** The first lesson or quiz that is open and not done. */
    public Optional<PublishedActivity> next() {
        return activities.stream()
                .filter(a -> ownWork(a) && !isDone(a) && lock(a).isEmpty())
                .findFirst();
    }

    /** What a person does alone, without an instructor. */
    public static boolean ownWork(PublishedActivity activity) {
        return activity.isLesson() || activity.isQuiz();
    }

    public int doneCount() {
        return (int) counted().filter(this::isDone).count();
    }

    public int total() {
        return (int) counted().count();
    }

    public int doneCount(String module) {
        return (int)
                counted().filter(a -> a.module().equals(module) && isDone(a)).count();
    }

    public int total(String module) {
        return (int) counted().filter(a -> a.module().equals(module)).count();
    }

    /** What the course requires: a module is whole when its practical is passed as well. */
    private Stream<PublishedActivity> counted() {
        return activities.stream().filter(a -> ownWork(a) || a.isPractical());
    }
}
