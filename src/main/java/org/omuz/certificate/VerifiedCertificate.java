package org.omuz.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.omuz.certificate.document.PrintedCertificate;
import org.omuz.certificate.document.PrintedCertificate.Delivery;
import org.omuz.certificate.document.PrintedCertificate.Validity;
import org.omuz.shared.Language;
import org.omuz.shared.Visitor;

/** What a verifier is told: the state, and everything printed, to compare with the paper; never a private reason. */
public record VerifiedCertificate(
        Verdict verdict, Decided decided, String serial, List<String> names, Taken taken, List<Level> levels) {

    /** When it was last kept in force after a review, and when revoked; null where it was not. */
    public record Decided(Instant reviewedAt, Instant revokedAt) {}

    /** @param hours contact hours */
    public record Taken(Course course, Delivery delivery, String place, Validity validity, Issuer issuer) {}

    public record Course(String code, String title, String version, String framework, double hours) {}

    public record Issuer(String name, List<String> signatories) {}

    /**
     * @param underReview whether evidence for it was withdrawn and the centre has not decided yet
     * @param reviewed whether evidence for it was withdrawn, and the centre keeps the certificate in force
     */
    public record Level(String code, String title, int level, boolean underReview, boolean reviewed) {}

    static VerifiedCertificate of(Credential credential, Visitor visitor, LocalDate today) {
        Language language = visitor.language();
        PrintedCertificate printed = credential.printed;
        List<String> underReview = credential.underReview();
        List<String> reviewed = credential.reviewed();
        return new VerifiedCertificate(
                Verdict.of(credential.standing(today), visitor.wording(CertificateMessages.class)),
                new Decided(credential.reviewedAt, credential.revokedAt),
                credential.serial,
                printed.holder().names(),
                taken(printed, language),
                printed.competencies().stream()
                        .map(level -> new Level(
                                level.code(),
                                level.title().in(language),
                                level.level(),
                                underReview.contains(level.code()),
                                reviewed.contains(level.code())))
                        .toList());
    }

    private static Taken taken(PrintedCertificate printed, Language language) {
        var course = printed.course();
        return new Taken(
                new Course(
                        course.code(),
                        course.title().in(language),
                        course.label(),
                        course.frameworkLabel(),
                        Math.round(course.contactMinutes() / 6.0) / 10.0),
                printed.delivery(),
                printed.delivery().place().in(language),
                printed.validity(),
                new Issuer(
                        printed.centre().name().in(language),
                        printed.centre().signatories().stream()
                                .map(title -> title.in(language))
                                .toList()));
    }
}
