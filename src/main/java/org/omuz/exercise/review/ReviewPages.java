package org.omuz.exercise.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.exercise.build.DraftChanges;
import org.omuz.exercise.build.Heading;
import org.omuz.exercise.build.Review;
import org.omuz.exercise.check.CheckExercise;
import org.omuz.exercise.model.Draft;
import org.omuz.exercise.model.Exercise;
import org.omuz.exercise.model.ExerciseMessages;
import org.omuz.exercise.model.ExerciseShelf;
import org.omuz.exercise.model.ExerciseVersion;
import org.omuz.shared.Visitor;
import org.omuz.shared.content.Problems;
import org.omuz.shared.form.FormSubmission;

/** How a draft becomes a version: its author submits it, somebody else approves and publishes it or sends it back. */
@Path("/exercises/{id:\\d+}/review")
@RolesAllowed({"instructor", "administrator"})
@Transactional
public class ReviewPages {
    /** Where the draft is on its way. */
    enum Stage {
        /** The latest version says the same. */
        PUBLISHED,
        DRAFTED,
        WAITING
    }

    /**
     * @param submission id of the review that asks for approval, 0 for none
     * @param version the latest, 0 for none
     * @param own whether the reader wrote the last change
     * @param alone whether the reader may publish without a second person
     */
    record Standing(
            Stage stage,
            long submission,
            long version,
            int versionNumber,
            String changedBy,
            boolean own,
            boolean alone,
            int errors) {}

    /** What was typed, kept where it was refused; {@code field} is null where the whole act was. */
    record Refusal(String act, String note, String field, String reason) {
        static final Refusal NONE = new Refusal("", "", null, null);

        public String noteOf(String other) {
            return act.equals(other) ? note : "";
        }

        public boolean inNoteOf(String other) {
            return act.equals(other) && "note".equals(field);
        }
    }

    @CheckedTemplate(basePath = "exercise")
    record review(
            Heading heading,
            Standing standing,
            DraftChanges changes,
            List<String> changedParts,
            List<Review> history,
            Refusal refusal)
            implements TemplateInstance {}

    private final Visitor visitor;
    private final SecurityIdentity identity;
    private final ReviewDraft review;
    private final CheckExercise check;
    private final ExerciseShelf shelf;

    private final FormSubmission sent;

    ReviewPages(
            Visitor visitor,
            SecurityIdentity identity,
            ReviewDraft review,
            CheckExercise check,
            ExerciseShelf shelf,
            FormSubmission sent) {
        this.sent = sent;
        this.visitor = visitor;
        this.identity = identity;
        this.review = review;
        this.check = check;
        this.shelf = shelf;
    }

    @GET
    public TemplateInstance show(@RestPath long id) {
        return page(id, Refusal.NONE);
    }

    @POST
    @Path("submit")
    public Response submit(@RestPath long id, @RestForm @DefaultValue("") String note) {
        return done(id, "submit", note, () -> {
            review.submit(id, note);
            return "/exercises/" + id + "/review";
        });
    }

    @POST
    @Path("back")
    public Response sendBack(
            @RestPath long id, @RestForm @DefaultValue("0") long submission, @RestForm @DefaultValue("") String note) {
        return done(id, "back", note, () -> {
            review.sendBack(id, submission, note);
            return "/exercises/" + id + "/review";
        });
    }

    @POST
    @Path("publish")
    public Response publish(
            @RestPath long id, @RestForm @DefaultValue("0") long submission, @RestForm @DefaultValue("") String note) {
        return done(id, "publish", note, () -> "/exercises/versions/" + review.publish(id, submission, note).id);
    }

    @POST
    @Path("publish-alone")
    @RolesAllowed("administrator")
    public Response publishAlone(@RestPath long id, @RestForm @DefaultValue("") String note) {
        return done(id, "alone", note, () -> "/exercises/versions/" + review.publishAlone(id, note).id);
    }

    private Response done(long id, String act, String note, Supplier<String> doing) {
        return sent.answer(doing, why -> {
            Exercise.getEntityManager().clear();
            String field = why.field().isEmpty() ? null : why.field();
            return page(id, new Refusal(act, sent.fields().getOrDefault("note", note), field, why.reason()));
        });
    }

    private review page(long id, Refusal refusal) {
        Exercise exercise = Exercise.known(id);
        Draft draft = Draft.of(exercise);
        Optional<ExerciseVersion> latest = ExerciseVersion.latestOf(id);
        List<Review> history = Review.of(id);
        Optional<Review> waiting =
                history.stream().limit(1).filter(last -> last.awaits(exercise)).findFirst();
        DraftChanges changes = latest.map(
                        version -> DraftChanges.between(version.definition, shelf.files(version.id), draft))
                .orElse(null);
        Problems problems = new Problems();
        check.of(draft, problems);
        boolean same = latest.filter(version -> draft.isTheSameAs(version.definition, shelf.files(version.id)))
                .isPresent();
        Standing standing = new Standing(
                same ? Stage.PUBLISHED : waiting.isPresent() ? Stage.WAITING : Stage.DRAFTED,
                waiting.map(last -> last.id).orElse(0L),
                latest.map(version -> version.id).orElse(0L),
                latest.map(version -> version.number).orElse(0),
                exercise.changedBy,
                identity.getPrincipal().getName().equals(exercise.changedBy),
                identity.hasRole("administrator"),
                problems.errors().size());
        ExerciseMessages say = visitor.wording(ExerciseMessages.class);
        return new review(
                Heading.of(exercise, visitor.language()),
                standing,
                changes,
                changes == null
                        ? List.of()
                        : changes.parts().stream().map(say::partName).toList(),
                history,
                refusal);
    }
}
