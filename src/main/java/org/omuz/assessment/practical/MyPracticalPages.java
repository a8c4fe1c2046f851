package org.omuz.assessment.practical;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.assessment.quiz.QuestionLanguages;
import org.omuz.course.Activity;
import org.omuz.shared.Language;
import org.omuz.shared.Permitted;
import org.omuz.shared.Visitor;
import org.omuz.training.session.OwnsEnrolment;

/** A practical as the person who performed it reads it: the result, the steps that were missed, the assessor's note. */
@Path("/me/enrolments/{id}/practicals/{activityId}")
@RolesAllowed("trainee")
@Transactional
public class MyPracticalPages {
    /** @param at null while it is open */
    record Try(long number, boolean passed, Instant at, String assessors, Missed missed, String note) {}

    /** Steps not done; the critical ones decide. */
    record Missed(List<String> critical, List<String> others) {}

    @CheckedTemplate(basePath = "assessment")
    record practical(long id, String code, String title, String language, List<Try> tries)
            implements TemplateInstance {}

    private final Visitor visitor;
    private final QuestionLanguages languages;

    MyPracticalPages(Visitor visitor, QuestionLanguages languages) {
        this.languages = languages;
        this.visitor = visitor;
    }

    @GET
    @Permitted(by = OwnsEnrolment.class)
    public TemplateInstance show(@RestPath long id, @RestPath long activityId) {
        List<Practical> all = Practical.of(id, activityId);
        if (all.isEmpty()) {
            throw new NotFoundException();
        }
        Activity activity = all.get(0).activity;
        Language language = visitor.language();
        List<Try> tries = new ArrayList<>();
        all.forEach(practical -> tries.add(0, of(practical, language)));
        return new practical(
                id,
                activity.code,
                activity.content.title().in(language),
                languages.steps(activity.content.checklist()),
                tries);
    }

    private static Try of(Practical practical, Language language) {
        String assessors = practical.secondAssessor == null
                ? practical.assessor.fullName()
                : practical.assessor.fullName() + ", " + practical.secondAssessor.fullName();
        Missed missed = new Missed(missed(practical, true, language), missed(practical, false, language));
        return new Try(
                practical.number,
                Boolean.TRUE.equals(practical.passed),
                practical.finishedAt,
                assessors,
                missed,
                practical.note == null || !practical.isFinished() ? "" : practical.note);
    }

    private static List<String> missed(Practical practical, boolean critical, Language language) {
        return practical.missed().stream()
                .filter(step -> step.critical() == critical)
                .map(step -> step.text().in(language))
                .toList();
    }
}
