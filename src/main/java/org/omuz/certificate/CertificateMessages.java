package org.omuz.certificate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of certificates, their verification and their register. */
@MessageBundle("certificate")
public interface CertificateMessages {
    @Message("Valid")
    String valid();

    @Message("Expired")
    String expired();

    @Message("Replaced")
    String superseded();

    @Message("Revoked")
    String revoked();

    @Message("To be reviewed")
    String toReview();

    @Message("My certificates")
    String mine();

    @Message("Certificates")
    String title();

    @Message("No certificate yet. It is issued when a course is completed.")
    String noneMine();

    @Message("No certificate yet.")
    String none();

    @Message("issued {date}")
    String issuedAt(String date);

    @Message("valid until {date}")
    String until(String date);

    @Message("does not expire")
    String noEnd();

    @Message("Download PDF")
    String download();

    @Message("This certificate may no longer be used. The training centre can tell you why.")
    String revokedMine();

    @Message("Verify a certificate")
    String verifyTitle();

    @Message("Scan the square code on the paper with a phone, or type the code printed at its foot.")
    String verifyAbout();

    @Message("Code on the certificate")
    String code();

    @Message("22 letters and digits after “/verify/”. The whole address may be pasted as well.")
    String codeHint();

    @Message("Verify")
    String verify();

    @Message("That is a serial number. Serial numbers can be guessed, so they prove nothing: type the code from the address at the foot of the paper.")
    String serialDoesNotVerify();

    @Message("That is not a code of a certificate. It has 22 letters, digits, hyphens or underscores; compare it with the paper letter by letter.")
    String notACode();

    @Message("This certificate is valid")
    String isValid();

    @Message("This certificate has expired")
    String isExpired();

    @Message("This certificate was replaced by a newer one")
    String isSuperseded();

    @Message("This certificate was revoked")
    String isRevoked();

    @Message("This certificate is unknown")
    String isUnknown();

    @Message("The competencies below are held until {date}.")
    String validWhat(String date);

    @Message("It records attendance and does not expire.")
    String validNoEnd();

    @Message("It was valid until {date}. What it says was true, but must be shown anew.")
    String expiredWhat(String date);

    @Message("Ask the holder for the newer certificate.")
    String supersededWhat();

    @Message("Since {date} it may not be relied on.")
    String revokedWhat(String date);

    @Message("No certificate with this code was issued here. Do not rely on the paper.")
    String unknownWhat();

    @Message("If you typed the code, compare it letter by letter: capital and small letters differ, and 0 and O, 1, l and I look alike.")
    String unknownTyped();

    @Message("If you scanned it, check that the address of this page is the training centre's own.")
    String unknownScanned();

    @Message("If the code is right, tell the training centre: the paper may be forged.")
    String unknownForged();

    @Message("Verify another certificate")
    String another();

    @Message("Compare every line with the paper")
    String compare();

    @Message("If anything differs, the paper was altered: this page is right.")
    String compareWhat();

    @Message("Holder")
    String holder();

    @Message("Course")
    String course();

    @Message("version {version}")
    String version(String version);

    @Message("Contact hours")
    String hours();

    @Message("Dates")
    String dates();

    @Message("Place")
    String place();

    @Message("Competencies awarded")
    String competencies();

    @Message("Competency framework {label}")
    String framework(String label);

    @Message("None: this certificate records attendance only.")
    String attendanceOnly();

    @Message("Level {level}")
    String level(String level);

    @Message("Issued on")
    String issuedOn();

    @Message("Valid until")
    String validUntil();

    @Message("Serial number")
    String serial();

    @Message("Issued by")
    String issuer();

    @Message("Signed by")
    String signatories();

    @Message("All certificates that the centre has issued. None is ever deleted.")
    String about();

    @Message("Personnel number")
    String number();

    @Message("State")
    String state();

    @Message("All")
    String all();

    @Message("No certificate matches. Clear the filter to see all; certificates are issued when a session is completed.")
    String empty();

    @Message("Evidence under this certificate was withdrawn. Until you decide, whoever verifies it reads “under review”. Keep it in force for a reason, or revoke it.")
    String reviewWhat();

    @Message("Page that verifiers see")
    String verifierPage();

    @Message("SHA-256 of the PDF")
    String sha256();

    @Message("The PDF is made at the first download.")
    String notPrinted();

    @Message("Revoked by")
    String revokedBy();

    @Message("Reason (not shown to verifiers)")
    String revokedReason();

    @Message("Revoke")
    String revoke();

    @Message("Revoke this certificate")
    String revokeTitle();

    @Message("From then on everybody who verifies it sees that it was revoked, and the holder can no longer download it. This cannot be undone.")
    String revokeWhat();

    @Message("Reason")
    String reason();

    @Message("For the audit trail and the administrators only; at most 500 characters.")
    String reasonHint();

    @Message("Give a reason of at most 500 characters.")
    String giveAReason();

    @Message("I have checked the serial number and want to revoke this certificate for good.")
    String confirm();

    @Message("Confirm that you want this.")
    String pleaseConfirm();

    @Message("Not completed yet: the certificates could not be printed. No font of the certificate has the letter named, or the text is too long for the page: {texts}. Record such a name also in Latin letters or correct it (the centre's administrator does), correct the place in the session's form; then complete the session.")
    String cannotBePrinted(String texts);

    @Message("The certificate is issued, but cannot be printed: in “{text}” no font of the certificate has the letter “{letter}” ({code}). Ask the centre's administrator to record the name also in Latin letters, or to correct it; then download the certificate again.")
    String noGlyph(String text, String letter, String code);

    @Message("The certificate is issued, but cannot be printed: the name holds an invisible character ({code}). Ask the centre's administrator to type the name anew; then download the certificate again.")
    String hiddenCharacter(String code);

    @Message("The certificate is issued, but cannot be printed: “{text}” is too long for the page. Ask the centre's administrator to record a shorter form of the name; then download the certificate again.")
    String tooLong(String text);

    @Message("under review")
    String underReview();

    @Message("evidence withdrawn, certificate kept in force")
    String reviewedLevel();

    @Message("Reviewed")
    String reviewedOn();

    @Message("On {day} the centre reviewed this certificate, as evidence under it was withdrawn, and keeps it in force.")
    String reviewedPublic(String day);

    @Message("Why it stays in force")
    String reviewedReason();

    @Message("{count} certificates wait for your decision: evidence under them was withdrawn")
    String waitForReview(String count);

    @Message("Certificate {serial} comes under review: until you decide, whoever verifies it is told not to rely on it.")
    String wouldBeReviewed(String serial);

    @Message("Decide")
    String decide();

    @Message("This certificate is under review")
    String isUnderReview();

    @Message("Evidence that it rests on was withdrawn, and the centre has not decided yet. Do not rely on "
            + "the competencies marked below; ask the centre.")
    String underReviewWhat();

    @Message("Evidence under it was withdrawn; the centre is deciding whether it stays in force.")
    String underReviewMine();

    @Message("Why it stays in force")
    String keepReason();

    @Message("Keep in force")
    String keepInForce();
}
