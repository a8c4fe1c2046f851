package org.omuz.exercise.build;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.exercise.model.Draft;
import org.omuz.exercise.model.Exercise;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseMessages;
import org.omuz.exercise.model.ExercisePart;
import org.omuz.exercise.model.ExerciseShelf;
import org.omuz.exercise.model.ExerciseVersion;
import org.omuz.framework.Framework;
import org.omuz.framework.Frameworks;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.Page;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;
import org.omuz.shared.form.FormSubmission;
import org.omuz.shared.text.TypedText;

/** Exercises and what can be done with one: edit its parts, check it, publish it. */
@Path("/exercises")
@RolesAllowed({"instructor", "administrator"})
@Transactional
public class ExercisePages {
    record PartLine(String path, String name, int count, boolean list) {}

    record VersionLine(long id, int number, String label, Instant at, String by) {}

    record Overview(
            Heading heading,
            ExerciseDefinition head,
            String summary,
            long injects,
            List<PartLine> parts,
            boolean changed,
            boolean waiting) {}

    @CheckedTemplate(basePath = "exercise")
    record list(Page<ExerciseCatalogue.Entry> page, String q, String state, String base) implements TemplateInstance {}

    @CheckedTemplate(basePath = "exercise")
    record fresh(String code, String title, Map<String, String> problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "exercise")
    record overview(Overview exercise, List<VersionLine> versions) implements TemplateInstance {}

    @CheckedTemplate(basePath = "exercise")
    record panel(Findings findings) implements TemplateInstance {}

    @CheckedTemplate(basePath = "exercise")
    record checks(Heading heading, Findings findings) implements TemplateInstance {}

    private final Visitor visitor;
    private final SecurityIdentity identity;
    private final ExerciseCatalogue catalogue;
    private final ListFindings findings;
    private final Frameworks frameworks;
    private final ExerciseShelf shelf;
    private final Clock clock;
    private final FormSubmission sent;

    ExercisePages(
            Visitor visitor,
            SecurityIdentity identity,
            ExerciseCatalogue catalogue,
            ListFindings findings,
            Frameworks frameworks,
            ExerciseShelf shelf,
            Clock clock,
            FormSubmission sent) {
        this.sent = sent;
        this.visitor = visitor;
        this.identity = identity;
        this.catalogue = catalogue;
        this.findings = findings;
        this.frameworks = frameworks;
        this.shelf = shelf;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(
            @RestQuery @DefaultValue("") String q,
            @RestQuery @DefaultValue("") String state,
            @RestQuery @DefaultValue("1") int page) {
        String base = "/exercises?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&state="
                + URLEncoder.encode(state, StandardCharsets.UTF_8) + "&";
        return new list(catalogue.page(q, state, page, visitor.language()), q, state, base);
    }

    @GET
    @Path("new")
    public TemplateInstance fresh() {
        return new fresh("", "", Map.of());
    }

    @POST
    public Response create(@RestForm @DefaultValue("") String code, @RestForm @DefaultValue("") String title) {
        return sent.checkedBy(() -> unusedCode(code, title))
                .answer(
                        () -> "/exercises/" + created(unusedCode(code, title), TypedText.line(title)),
                        why -> new fresh(code, title, why.problems()));
    }

    /** Refuses a code of another form or of another exercise, and a title that is none. */
    private static String unusedCode(String typed, String title) {
        List<Rejected> faults = new ArrayList<>();
        String code = Objects.requireNonNullElse(TypedText.code(typed), "");
        String named = TypedText.line(title);
        if (code.length() > 64 || !PartForms.SLUG.matcher(code).matches()) {
            faults.add(Rejected.in("code", ExerciseMessages.class, ExerciseMessages::codeForm));
        } else if (Exercise.byCode(code).isPresent()) {
            faults.add(Rejected.in("code", ExerciseMessages.class, m -> m.codeTaken(code)));
        }
        if (named == null || named.length() > 200) {
            faults.add(Rejected.in("title", ExerciseMessages.class, ExerciseMessages::titleMissing));
        }
        if (!faults.isEmpty()) {
            throw Rejected.all(faults);
        }
        return code;
    }

    private long created(String code, String title) {
        String framework = frameworks.known().map(Framework::label).orElse("2026.1");
        Exercise exercise = new Exercise();
        exercise.code = code;
        exercise.head = ExerciseDefinition.of(blank -> {
            blank.code = code;
            blank.label = "2026.1";
            blank.framework = framework;
            blank.type = ExerciseDefinition.Type.FUNCTIONAL;
            blank.title = new LocalizedText(Map.of(visitor.language().tag, title));
            blank.languages = List.of("en", "ru");
            blank.minutes = 120;
        });
        exercise.createdAt = clock.instant();
        exercise.changed(exercise.createdAt, identity.getPrincipal().getName());
        exercise.persist();
        return exercise.id;
    }

    @GET
    @Path("{id:\\d+}")
    public TemplateInstance overview(@RestPath long id) {
        Exercise exercise = Exercise.known(id);
        ExerciseMessages say = visitor.wording(ExerciseMessages.class);
        List<PartLine> parts = java.util.Arrays.stream(ExercisePart.values())
                .map(part -> new PartLine(
                        part.path,
                        say.partName(part),
                        EditPart.rows(exercise, part).size(),
                        part.list))
                .toList();
        List<VersionLine> versions = ExerciseVersion.getEntityManager()
                .createQuery(
                        "select id, number, label, publishedAt, publishedBy from ExerciseVersion"
                                + " where exercise.id = :id order by number desc",
                        Object[].class)
                .setParameter("id", exercise.id)
                .getResultList()
                .stream()
                .map(v -> new VersionLine((long) v[0], (int) v[1], (String) v[2], (Instant) v[3], (String) v[4]))
                .toList();
        Draft draft = Draft.of(exercise);
        boolean changed = versions.stream()
                .noneMatch(one ->
                        draft.isTheSameAs(shelf.version(one.id()).orElseThrow().definition(), shelf.files(one.id())));
        return new overview(
                new Overview(
                        Heading.of(exercise, visitor.language()),
                        exercise.head,
                        EditMsel.said(exercise.head.summary(), visitor.language()),
                        draft.lines().size(),
                        parts,
                        changed,
                        Review.latestOf(id)
                                .filter(last -> last.awaits(exercise))
                                .isPresent()),
                versions);
    }

    @GET
    @Path("{id:\\d+}/checks")
    public TemplateInstance checks(@RestPath long id, @HeaderParam("HX-Request") String htmx) {
        Exercise exercise = Exercise.known(id);
        Findings found = findings.of(exercise);
        return htmx == null ? new checks(Heading.of(exercise, visitor.language()), found) : new panel(found);
    }
}
