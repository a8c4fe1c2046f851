package org.omuz.certificate.document;

import java.util.ArrayList;
import java.util.List;
import org.omuz.certificate.document.CompetencyRow.Column;
import org.omuz.certificate.document.PrintedCertificate.LevelAwarded;
import org.omuz.certificate.document.Sheet.Align;
import org.omuz.shared.Language;

/**
 * The pages behind the certificate, for competencies that do not fit beside the signatures: in two columns that read
 * downwards, in both languages, each page with the serial number and the holder's name.
 */
final class Overleaf {
    private static final double GUTTER = 30;
    private static final double TOP = CertificatePage.TOP - 46;
    private static final double BOTTOM = 62;
    private static final double WIDTH = (CertificatePage.RIGHT - CertificatePage.LEFT - GUTTER) / 2;
    private static final double SIZE = 8.4;
    private static final double AIR = 2;

    private final PrintedCertificate certificate;
    private final Sheet before;
    private final List<Language> languages;
    private final List<Sheet> pages = new ArrayList<>();

    Overleaf(PrintedCertificate certificate, Sheet before, Language first, Language second) {
        this.certificate = certificate;
        this.before = before;
        this.languages = List.of(first, second);
    }

    List<Sheet> write() {
        int column = 0;
        double top = TOP;
        for (LevelAwarded awarded : certificate.competencies()) {
            CompetencyRow row = CompetencyRow.flow(awarded, languages, WIDTH, SIZE);
            if (row.height() > TOP - BOTTOM) {
                throw UnprintableText.tooLong(awarded.title().in(languages.get(0)));
            }
            if (pages.isEmpty() || top - row.height() < BOTTOM) {
                column = pages.isEmpty() ? 0 : column + 1;
                top = TOP;
            }
            if (column == 2 * pages.size()) {
                pages.add(page());
            }
            row.draw(pages.get(column / 2), place(column % 2), top);
            top -= row.height() + AIR;
        }
        return pages;
    }

    private Column place(int column) {
        boolean fromRight = languages.get(0) == Language.PRS;
        double left = CertificatePage.LEFT + (column == 0 ^ fromRight ? 0 : WIDTH + GUTTER);
        return new Column(left, WIDTH, fromRight, languages.get(0));
    }

    private Sheet page() {
        Sheet sheet = before.another();
        CertificateDocument.drawBackground(sheet.ink);
        boolean fromRight = languages.get(0) == Language.PRS;
        double start = fromRight ? CertificatePage.RIGHT : CertificatePage.LEFT;
        double end = fromRight ? CertificatePage.LEFT : CertificatePage.RIGHT;
        double room = CertificatePage.RIGHT - CertificatePage.LEFT;
        double baseline = CertificatePage.TOP - 22;
        String name = certificate.holder().names().get(0);
        // A name longer than this stands on the first page; the serial number says whose page it is.
        TextBlock.tryFit(name, Type.strong(10.5).downTo(4), room * 0.72, 1)
                .ifPresent(block -> sheet.set(block, start, baseline, fromRight ? Align.RIGHT : Align.LEFT));
        TextBlock serial =
                TextBlock.fit(certificate.serial(), Type.plain(9).in(Type.SLATE).downTo(3), room * 0.25, 1);
        sheet.set(serial, end, baseline, fromRight ? Align.LEFT : Align.RIGHT);
        sheet.rule(CertificatePage.LEFT, CertificatePage.RIGHT, baseline - 8, 0.7, Type.TEAL);
        return sheet;
    }
}
