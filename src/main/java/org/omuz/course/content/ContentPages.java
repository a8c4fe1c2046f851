package org.omuz.course.content;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.omuz.course.CourseShelf;
import org.omuz.course.PublishedCourse;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;
import org.omuz.shared.content.Imported;
import org.omuz.shared.content.Problem;

/** What has been published and when, and taking in the content directory anew. */
@Path("/centre/content")
@RolesAllowed("administrator")
@Transactional
public class ContentPages {
    /** Enough for years of publishing; older versions stay in the database. */
    private static final int MOST_VERSIONS = 100;

    record Version(String code, int number, String label, Instant at, Counts counts, Long id) {}

    record Counts(long lessons, long questions, long figures) {}

    record CourseRow(String code, String title, List<Version> versions) {}

    record Fault(String file, int line, String field, String reason) {}

    record Outcome(List<Imported> created, List<Imported> unchanged, List<Fault> errors, List<Fault> warnings) {}

    /** {@code directory} is null where none is configured, {@code outcome} unless an import has just run. */
    @CheckedTemplate(basePath = "course")
    record content(String directory, List<Version> frameworks, List<CourseRow> courses, Outcome outcome)
            implements TemplateInstance {}

    private final ImportContent importContent;
    private final CourseShelf shelf;
    private final EntityManager entities;
    private final Visitor visitor;

    @ConfigProperty(name = "omuz.content")
    Optional<String> directory;

    ContentPages(ImportContent importContent, CourseShelf shelf, EntityManager entities, Visitor visitor) {
        this.importContent = importContent;
        this.shelf = shelf;
        this.entities = entities;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance list() {
        return page(null);
    }

    /** Answers with the outcome itself: sending it again changes nothing. */
    @POST
    @Path("import")
    public Response take() {
        String path = directory
                .filter(d -> !d.isBlank())
                .orElseThrow(() -> Rejected.because(CourseContentMessages.class, CourseContentMessages::noDirectory));
        Outcome outcome = outcome(importContent.from(java.nio.file.Path.of(path)));
        return Response.status(outcome.errors().isEmpty() ? 200 : 422)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page(outcome))
                .build();
    }

    private Outcome outcome(ImportContent.Result result) {
        List<Imported> all = Stream.concat(Stream.ofNullable(result.framework()), result.courses().stream())
                .toList();
        return new Outcome(
                all.stream().filter(Imported::created).toList(),
                all.stream().filter(imported -> !imported.created()).toList(),
                faults(result.problems().errors()),
                faults(result.problems().warnings()));
    }

    private List<Fault> faults(List<Problem> problems) {
        return problems.stream()
                .map(p -> new Fault(p.file(), p.line(), p.field(), p.in(visitor.language())))
                .toList();
    }

    private TemplateInstance page(Outcome outcome) {
        Map<String, String> titles = shelf.latest().stream()
                .collect(Collectors.toMap(
                        PublishedCourse::code,
                        course -> course.outline().title().in(visitor.language())));
        List<CourseRow> courses = versions().stream()
                .collect(Collectors.groupingBy(Version::code, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> new CourseRow(e.getKey(), titles.getOrDefault(e.getKey(), e.getKey()), e.getValue()))
                .toList();
        return new content(directory.orElse(null), frameworks(), courses, outcome);
    }

    private List<Version> frameworks() {
        return entities.createQuery(
                        "select number, label, importedAt from FrameworkVersion order by number desc", Object[].class)
                .setMaxResults(MOST_VERSIONS)
                .getResultStream()
                .map(row -> new Version("", (int) row[0], (String) row[1], (Instant) row[2], null, null))
                .toList();
    }

    private List<Version> versions() {
        return entities.createQuery("""
                        select c.code, v.number, v.label, v.publishedAt,
                          (select count(*) from Activity a where a.courseVersion = v and a.kind = LESSON),
                          (select count(*) from Question q where q.courseVersion = v),
                          (select count(*) from MediaFile m where m.courseVersion = v), v.id
                        from CourseVersion v join v.course c order by v.publishedAt desc, v.number desc
                        """, Object[].class)
                .setMaxResults(MOST_VERSIONS)
                .getResultStream()
                .map(row -> new Version(
                        (String) row[0],
                        (int) row[1],
                        (String) row[2],
                        (Instant) row[3],
                        new Counts((long) row[4], (long) row[5], (long) row[6]),
                        (Long) row[7]))
                .toList();
    }
}
