package org.omuz.certificate.document;

import java.util.List;
import org.omuz.certificate.document.Sheet.Align;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;

/** What makes the paper credible: lines to sign on, the QR code with its address, dates and serial number. */
final class Attestation {
    private static final double SIGNATURE_LINE = 92;
    private static final double FOOTER = 55.5;
    private static final double QR_SIDE = 94;
    private static final double COLUMN = CertificatePage.MARGINALIA;
    private static final double WIDTH = CertificatePage.RIGHT - COLUMN;

    private final PrintedCertificate certificate;
    private final Sheet sheet;
    private final Language first;
    private final Language second;

    Attestation(PrintedCertificate certificate, Sheet sheet, Language first, Language second) {
        this.certificate = certificate;
        this.sheet = sheet;
        this.first = first;
        this.second = second;
    }

    void write() {
        signatures();
        double bottom = CertificatePage.WAIST - QR_SIDE;
        QrMark.draw(sheet.ink, certificate.verifyAddress(), COLUMN, bottom, QR_SIDE);
        double y = entry(SIGNATURE_LINE + 53.5, "serial", wording -> certificate.serial());
        y = entry(y, "issued", wording -> wording.date(certificate.validity().issuedOn()));
        y = entry(
                y,
                "validUntil",
                wording -> certificate.validity().until() == null
                        ? wording.say("noExpiry")
                        : wording.date(certificate.validity().until()));
        footer();
    }

    private void signatures() {
        List<LocalizedText> signatories = certificate.centre().signatories();
        double room = CertificatePage.BODY_RIGHT - CertificatePage.LEFT;
        double gutter = 30;
        double width = Math.min(240, (room + gutter) / Math.max(1, signatories.size()) - gutter);
        double step = signatories.size() < 2 ? 0 : (room - width) / (signatories.size() - 1);
        boolean fromRight = first == Language.PRS;
        for (int i = 0; i < signatories.size(); i++) {
            double left = CertificatePage.LEFT + i * step;
            sheet.rule(left, left + width, SIGNATURE_LINE, 0.6, Type.INK);
            double baseline = SIGNATURE_LINE - 11.5;
            for (String title : CertificatePage.inLanguages(signatories.get(i), List.of(first, second))) {
                boolean leading = baseline == SIGNATURE_LINE - 11.5;
                Type type = leading ? Type.plain(8.6) : Type.plain(7.4).in(Type.SLATE);
                TextBlock block = TextBlock.fit(title, type.downTo(3.2), width, 1);
                sheet.set(block, fromRight ? left + width : left, baseline, fromRight ? Align.RIGHT : Align.LEFT);
                baseline -= 9;
            }
        }
    }

    /** Where the certificate can be checked, for those who type rather than scan. */
    private void footer() {
        String address = both("verify") + ":  " + certificate.verifyAddress();
        Type type = Type.plain(6.4).in(Type.SLATE).downTo(3);
        double middle = (CertificatePage.LEFT + CertificatePage.RIGHT) / 2;
        sheet.set(
                TextBlock.fit(address, type, CertificatePage.RIGHT - CertificatePage.LEFT, 1),
                middle,
                FOOTER,
                Align.CENTRE);
    }

    private interface Value {
        String in(CertificateWording wording);
    }

    private double entry(double baseline, String key, Value value) {
        sheet.set(TextBlock.fit(both(key), Type.plain(6.6).in(Type.TEAL), WIDTH, 1), COLUMN, baseline, Align.LEFT);
        String own = value.in(CertificateWording.in(first));
        String other = value.in(CertificateWording.in(second));
        TextBlock large = TextBlock.fit(own, Type.strong(8.8).downTo(4), WIDTH, 1);
        sheet.set(large, COLUMN, baseline - 10.5, Align.LEFT);
        if (own.equals(other)) {
            return baseline - 23.5;
        }
        sheet.set(TextBlock.fit(other, Type.plain(6.6).in(Type.SLATE), WIDTH, 1), COLUMN, baseline - 19.5, Align.LEFT);
        return baseline - 31;
    }

    private String both(String key) {
        String own = CertificateWording.in(first).say(key);
        return first == second
                ? own
                : own + " · " + CertificateWording.in(second).say(key);
    }
}
