package org.omuz.certificate.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.print.Lettering;
import org.omuz.shared.text.TypedText;

/** Everything that stands on the paper, so that it can be kept as JSON and laid beside the paper later. */
public record PrintedCertificate(
        String serial,
        Holder holder,
        CourseTaken course,
        Delivery delivery,
        List<LevelAwarded> competencies,
        Validity validity,
        Centre centre,
        String verifyAddress) {

    public PrintedCertificate {
        competencies = List.copyOf(competencies);
    }

    /**
     * The person's name in each script it is to be printed in, empty or null where it is not, and the language the
     * certificate speaks beside English.
     *
     * @throws IllegalArgumentException where there is no name in any script
     */
    public record Holder(String latin, String cyrillic, String arabic, Language language) {
        public Holder {
            latin = PrintableText.tidy(latin);
            cyrillic = PrintableText.tidy(cyrillic);
            arabic = PrintableText.tidy(arabic);
            if (latin.isEmpty() && cyrillic.isEmpty() && arabic.isEmpty()) {
                throw new IllegalArgumentException("A certificate needs a holder's name");
            }
        }

        /** The name as set large, in the script of the holder's language, followed by the others. */
        public List<String> names() {
            List<String> order =
                    switch (language) {
                        case EN -> List.of(latin, cyrillic, arabic);
                        case RU, TG -> List.of(cyrillic, latin, arabic);
                        case PRS -> List.of(arabic, latin, cyrillic);
                    };
            return order.stream().filter(name -> !name.isEmpty()).distinct().toList();
        }
    }

    /**
     * Which version of which course, by the competency framework of which version; label is the version's, e.g. 2026.1.
     */
    public record CourseTaken(
            String code, String label, LocalizedText title, String frameworkLabel, int contactMinutes) {}

    /** The session: first and last day, and the place. */
    public record Delivery(LocalDate from, LocalDate to, LocalizedText place) {}

    /** One competency and the level (1 to 4) awarded in it. */
    public record LevelAwarded(String code, LocalizedText title, int level) {}

    /** Until is null where the certificate does not expire (attendance only). */
    public record Validity(LocalDate issuedOn, LocalDate until) {}

    /** The issuing centre; languages in the order the centre names them, signatories by their role's title. */
    public record Centre(LocalizedText name, List<Language> languages, List<LocalizedText> signatories) {
        public Centre {
            languages = List.copyOf(languages);
            signatories = List.copyOf(signatories);
        }
    }

    /** The same for a holder whose name is recorded differently now. */
    public PrintedCertificate with(Holder named) {
        return new PrintedCertificate(serial, named, course, delivery, competencies, validity, centre, verifyAddress);
    }

    /** All but the names with the codes of letters that no font has in their place, for what is stored already. */
    public PrintedCertificate visible() {
        return new PrintedCertificate(
                serial,
                holder,
                new CourseTaken(
                        course.code(),
                        course.label(),
                        visible(course.title()),
                        course.frameworkLabel(),
                        course.contactMinutes()),
                new Delivery(delivery.from(), delivery.to(), visible(delivery.place())),
                competencies.stream()
                        .map(c -> new LevelAwarded(c.code(), visible(c.title()), c.level()))
                        .toList(),
                validity,
                new Centre(
                        visible(centre.name()),
                        centre.languages(),
                        centre.signatories().stream()
                                .map(PrintedCertificate::visible)
                                .toList()),
                verifyAddress);
    }

    private static LocalizedText visible(LocalizedText text) {
        Map<String, String> visible = new TreeMap<>();
        text.wording()
                .forEach((tag, wording) ->
                        visible.put(tag, Lettering.CERTIFICATE.visible(PrintableText.tidy(TypedText.line(wording)))));
        return new LocalizedText(visible);
    }

    /** The language beside the holder's own: English, or for an English speaker the centre's first other one. */
    Language secondLanguage() {
        if (holder.language() != Language.EN) {
            return Language.EN;
        }
        return centre.languages().stream()
                .filter(l -> l != Language.EN)
                .findFirst()
                .orElse(Language.EN);
    }
}
