package org.omuz.exercise.review;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.omuz.audit.AuditTrail;
import org.omuz.exercise.build.Review;
import org.omuz.exercise.build.ReviewMessages;
import org.omuz.exercise.build.SteerLines;
import org.omuz.exercise.check.CheckExercise;
import org.omuz.exercise.check.PublishExercise;
import org.omuz.exercise.model.Draft;
import org.omuz.exercise.model.Exercise;
import org.omuz.exercise.model.ExerciseVersion;
import org.omuz.exercise.model.Inject.Status;
import org.omuz.exercise.model.MselInject;
import org.omuz.shared.Rejected;

/**
 * Takes a draft from its author to a published version through the hands of a second person: submit, send back,
 * publish. Only an administrator may publish alone, and it is recorded as that.
 */
@ApplicationScoped
class ReviewDraft {
    private final Clock clock;
    private final SecurityIdentity identity;
    private final AuditTrail trail;
    private final CheckExercise check;
    private final PublishExercise publish;

    ReviewDraft(
            Clock clock, SecurityIdentity identity, AuditTrail trail, CheckExercise check, PublishExercise publish) {
        this.clock = clock;
        this.identity = identity;
        this.trail = trail;
        this.check = check;
        this.publish = publish;
    }

    /** The draft and its lines from now on; submitting again what waits already changes nothing. */
    void submit(long exerciseId, String note) {
        SteerLines.refuseTooLong(note);
        List<MselInject> lines = MselInject.locked(exerciseId);
        Exercise exercise = Exercise.locked(exerciseId);
        if (Review.latestOf(exerciseId).filter(last -> last.awaits(exercise)).isPresent()) {
            return;
        }
        check.refuseErrors(Draft.of(exercise));
        steer(lines, EnumSet.of(Status.DRAFT), Status.SUBMITTED);
        record(exercise, Review.Act.SUBMITTED, note, "ExerciseSubmitted");
    }

    void sendBack(long exerciseId, long submission, String note) {
        SteerLines.refuseNoReason(note);
        SteerLines.refuseTooLong(note);
        List<MselInject> lines = MselInject.locked(exerciseId);
        Exercise exercise = Exercise.locked(exerciseId);
        awaited(exercise, submission);
        steer(lines, EnumSet.of(Status.SUBMITTED), Status.DRAFT);
        record(exercise, Review.Act.SENT_BACK, note, "ExerciseSentBack");
    }

    /** {@code submission}: the one the reader had before the eyes. Publishing it twice makes one version. */
    ExerciseVersion publish(long exerciseId, long submission, String note) {
        SteerLines.refuseTooLong(note);
        List<MselInject> lines = MselInject.locked(exerciseId);
        Exercise exercise = Exercise.locked(exerciseId);
        Optional<ExerciseVersion> done = published(exercise);
        if (done.isPresent()) {
            return done.get();
        }
        awaited(exercise, submission);
        if (by().equals(exercise.changedBy)) {
            throw Rejected.because(ReviewMessages.class, ReviewMessages::ownWork);
        }
        List<String> drafts = lines.stream()
                .filter(line -> line.content.status() == Status.DRAFT)
                .map(line -> line.number)
                .toList();
        if (!drafts.isEmpty()) {
            throw Rejected.because(ReviewMessages.class, m -> m.linesAreDrafts(String.join(", ", drafts)));
        }
        return publish(exercise, lines, EnumSet.of(Status.SUBMITTED), Review.Act.PUBLISHED, note);
    }

    /** The caller has seen to it that this is an administrator. */
    ExerciseVersion publishAlone(long exerciseId, String note) {
        SteerLines.refuseNoReason(note);
        SteerLines.refuseTooLong(note);
        List<MselInject> lines = MselInject.locked(exerciseId);
        Exercise exercise = Exercise.locked(exerciseId);
        Optional<ExerciseVersion> done = published(exercise);
        return done.isPresent()
                ? done.get()
                : publish(
                        exercise, lines, EnumSet.of(Status.DRAFT, Status.SUBMITTED), Review.Act.PUBLISHED_ALONE, note);
    }

    private ExerciseVersion publish(
            Exercise exercise, List<MselInject> lines, Set<Status> approved, Review.Act act, String note) {
        steer(lines, approved, Status.APPROVED);
        ExerciseVersion version = publish.of(exercise, by());
        record(exercise, act, note, act == Review.Act.PUBLISHED ? "ExerciseApproved" : "ExercisePublishedAlone");
        return version;
    }

    private static Optional<ExerciseVersion> published(Exercise exercise) {
        return Review.latestOf(exercise.id)
                .filter(last -> last.published(exercise))
                .flatMap(last -> ExerciseVersion.latestOf(exercise.id));
    }

    private static void awaited(Exercise exercise, long submission) {
        boolean awaits = Review.latestOf(exercise.id)
                .filter(last -> last.id == submission && last.awaits(exercise))
                .isPresent();
        if (!awaits) {
            throw Rejected.because(ReviewMessages.class, ReviewMessages::nothingSubmitted);
        }
    }

    private static void steer(List<MselInject> lines, Set<Status> from, Status to) {
        lines.stream().filter(line -> from.contains(line.content.status())).forEach(line -> line.steered(to));
        MselInject.flush();
    }

    private void record(Exercise exercise, Review.Act act, String note, String entry) {
        Review.of(exercise, act, List.of(), note, clock.instant(), by()).persist();
        trail.record(entry, "Exercise", exercise.id, Map.of("exercise", exercise.code, "note", note.strip()));
    }

    private String by() {
        return identity.getPrincipal().getName();
    }
}
