package org.omuz.conduct.evaluation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.audit.AuditTrail;
import org.omuz.conduct.observation.Photo;
import org.omuz.conduct.run.Run;
import org.omuz.shared.Language;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Permitted;
import org.omuz.shared.Rejected;
import org.omuz.shared.SharedMessages;
import org.omuz.shared.print.LetterCodes;
import org.omuz.shared.print.SetPdf;

/** The after-action report as PDF, in English or Russian. */
@Path("/runs/{id}/report.pdf")
@Transactional
@Authenticated
public class ReportDocumentPages {
    /** What the page is printed with; {@code language} as HTML knows it, {@code photos} by observation in Base64. */
    record Setting(
            String language,
            String css,
            String chartCss,
            LocalFormat written,
            String printed,
            boolean names,
            Map<String, String> photos) {}

    @CheckedTemplate(basePath = "evaluation")
    record document(Report report, List<Report.Rated> scale, Setting setting) implements TemplateInstance {}

    private static final int PIXELS = 500;
    private static final List<Language> PRINTED = List.of(Language.EN, Language.RU);

    private final Reports reports;
    private final AuditTrail trail;
    private final Clock clock;

    ReportDocumentPages(Reports reports, AuditTrail trail, Clock clock) {
        this.reports = reports;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Produces("application/pdf")
    @Permitted(by = ReviewsRun.class)
    public Response print(@RestPath long id, @RestQuery @DefaultValue("en") String lang, @RestQuery boolean names) {
        Language language = Language.of(lang)
                .filter(PRINTED::contains)
                .orElseThrow(() -> Rejected.in("lang", EvaluationMessages.class, EvaluationMessages::printedLanguages));
        return Response.ok(SetPdf.of(html(id, language, names)))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"after-action-report-" + id + "-" + lang + ".pdf\"")
                .build();
    }

    private String html(long id, Language language, boolean names) {
        Run run = Run.findById(id);
        trail.record("ReportPrinted", "Run", id, Map.of("language", language.tag, "names", String.valueOf(names)));
        Report report = reports.of(run, language, names);
        LocalFormat writing = LocalFormat.of(language, run.zoneId());
        Setting setting = new Setting(
                language.tag,
                text("/evaluation/report.css"),
                text("/evaluation/chart.css"),
                writing,
                writing.dateTime(clock.instant()),
                names,
                photos(report, id));
        String html = new document(report, Reports.scale(language), setting)
                .setLocale(language.locale())
                .render();
        return LetterCodes.explained(html, Rejected.wording(SharedMessages.class, language));
    }

    /** One after the other: a run may have a hundred of some megabytes each. */
    private static Map<String, String> photos(Report report, long id) {
        Map<String, String> photos = new HashMap<>();
        report.objectives().stream()
                .flatMap(objective -> objective.tasks().stream())
                .flatMap(task -> task.seen().stream())
                .filter(seen -> seen.note().photo() && !seen.note().withdrawn())
                .forEach(seen -> Photo.of(id, seen.id()).ifPresent(photo -> {
                    photo.within(PIXELS)
                            .ifPresent(jpeg ->
                                    photos.put(seen.id(), Base64.getEncoder().encodeToString(jpeg)));
                    Photo.getEntityManager().detach(photo);
                }));
        return photos;
    }

    private static String text(String name) {
        try (InputStream in = ReportDocumentPages.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
