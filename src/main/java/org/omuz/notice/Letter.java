package org.omuz.notice;

import io.quarkus.mailer.Mail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.omuz.shared.Centre;
import org.omuz.shared.Language;
import org.omuz.shared.Rejected;
import org.omuz.shared.SharedMessages;

/** A notice as mail, in the language of who gets it: plain text and HTML, and the day for a calendar. */
@Singleton
class Letter {
    /**
     * @param language and {@code direction} as HTML knows them; {@code link} whole; {@code mark} of an exercise, or
     *     empty
     */
    record Content(String language, String direction, String mark, Said said, String link) {}

    @CheckedTemplate(basePath = "notice")
    record letter(Content content) implements TemplateInstance {}

    @CheckedTemplate(basePath = "notice")
    record letterText(Content content) implements TemplateInstance {}

    private final MailServer server;
    private final CalendarEntry calendar;
    private final Centre centre;

    Letter(MailServer server, CalendarEntry calendar, Centre centre) {
        this.server = server;
        this.calendar = calendar;
        this.centre = centre;
    }

    /** Always the same number for the same notice: a copy sent again after a crash is known as one. */
    Mail of(Notice notice) {
        Language language = Optional.ofNullable(notice.person.language)
                .flatMap(Language::of)
                .orElse(Language.RU);
        Said said = Said.of(notice, language, centre.zone());
        String mark = notice.isOfExercise()
                ? Rejected.wording(SharedMessages.class, language).exerciseWord()
                : "";
        Content content = new Content(
                language.locale().toLanguageTag(),
                language.direction(),
                mark,
                said,
                server.address("/me/notices/" + notice.id));
        Mail mail = new Mail()
                .addTo(notice.person.email)
                .setSubject((mark.isEmpty() ? "" : mark + " · ") + "Omuz: " + said.title())
                .setText(new letterText(content).setLocale(language.locale()).render())
                .setHtml(new letter(content).setLocale(language.locale()).render())
                .addHeader("Message-ID", "<notice-" + notice.id + "@" + server.domain() + ">")
                .addHeader("Auto-Submitted", "auto-generated");
        return notice.isDated()
                ? mail.addAttachment("omuz.ics", calendar.of(notice, said, mark), CalendarEntry.TYPE)
                : mail;
    }
}
