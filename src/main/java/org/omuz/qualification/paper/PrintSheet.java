package org.omuz.qualification.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.omuz.audit.AuditTrail;
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.qualification.standing.Scope;
import org.omuz.qualification.time.TwoDates;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Rejected;
import org.omuz.shared.SharedMessages;
import org.omuz.shared.Visitor;
import org.omuz.shared.print.LetterCodes;
import org.omuz.shared.print.SetPdf;

/** Sets a sheet as a PDF in the reader's language; its hash goes into the audit trail, so that a paper can be checked. */
@RequestScoped
public class PrintSheet {
    private static final int SHORT = 16;

    /** @param shortHash the first digits of the hash, on every page; the whole stands at the end */
    record Setting(String language, String direction, String css, String printed, String hash, String shortHash) {}

    @CheckedTemplate(basePath = "qualification")
    record sheet(Sheet sheet, Setting setting) implements TemplateInstance {}

    private final Visitor visitor;
    private final LocalFormat written;
    private final Clock clock;
    private final AuditTrail trail;

    PrintSheet(Visitor visitor, LocalFormat written, Clock clock, AuditTrail trail) {
        this.visitor = visitor;
        this.written = written;
        this.clock = clock;
        this.trail = trail;
    }

    /** @param subject what is printed, for the audit trail, e.g. Person and its id */
    public Response pdf(Sheet sheet, String subject, Long id) {
        String hash = sheet.hash();
        trail.record("QualificationsPrinted", subject, id, Map.of("sheet", sheet.name(), "hash", hash));
        Setting setting = new Setting(
                visitor.language().tag,
                visitor.language().direction(),
                text(sheet.wide() ? "/qualification/sheet-wide.css" : "/qualification/sheet.css")
                        + text("/qualification/sheet-common.css"),
                written.dateTime(clock.instant()),
                hash,
                hash.substring(0, SHORT));
        String html = new sheet(turned(sheet), setting)
                .setLocale(visitor.language().locale())
                .render();
        String explained = LetterCodes.explained(html, Rejected.wording(SharedMessages.class, visitor.language()));
        return Response.ok(SetPdf.of(explained), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + sheet.name() + ".pdf\"")
                .build();
    }

    private Sheet turned(Sheet sheet) {
        return visitor.language().direction().equals("rtl") ? sheet.mirrored() : sheet;
    }

    /** The sentence about the two dates, as every page says it. */
    public String dates(TwoDates dates) {
        QualificationMessages say = visitor.wording(QualificationMessages.class);
        if (dates.asKnownThen()) {
            return say.datesKnown(written.date(dates.on()), written.date(dates.known()));
        }
        return dates.isNow() ? say.datesNow() : say.datesOn(written.date(dates.on()));
    }

    /** Above the heads of a file: whose people, on which dates, which of them, and when it was made. */
    public List<String> head(Scope scope, TwoDates dates, String filter) {
        return about(
                scope.agency().name.in(visitor.language()),
                dates(dates),
                filter,
                visitor.wording(QualificationMessages.class).madeAt(written.dateTime(clock.instant())));
    }

    /** The lines under a title: those that say something. */
    public static List<String> about(String... lines) {
        List<String> about = new ArrayList<>();
        for (String line : lines) {
            if (line != null && !line.isBlank()) {
                about.add(line);
            }
        }
        return about;
    }

    private static String text(String name) {
        try (InputStream in = PrintSheet.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
