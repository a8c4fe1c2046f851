package org.omuz.certificate.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.omuz.certificate.document.PrintedCertificate.LevelAwarded;
import org.omuz.certificate.document.Sheet.Align;
import org.omuz.shared.Language;

/**
 * The competencies in columns that read downwards, all in one size: the largest at which they fit. Many of them give up
 * the second language first, then stand in three columns, then go overleaf.
 */
final class CompetencyTable {
    private static final double LEFT = CertificatePage.LEFT;
    private static final double RIGHT = CertificatePage.BODY_RIGHT;
    private static final double HEADING = CertificatePage.WAIST - 8;
    private static final double TOP = HEADING - 12.5;
    private static final double BOTTOM = 122;
    private static final double GUTTER = 24;
    private static final double SIZE = 8.4;
    private static final double LEAST_SIZE = 5.2;
    private static final List<Setting> SETTINGS =
            List.of(new Setting(2, true, 5.6), new Setting(2, false, 5.4), new Setting(3, false, LEAST_SIZE));

    private final PrintedCertificate certificate;
    private final Sheet sheet;
    private final Language first;
    private final Language second;
    private final boolean fromRight;

    private record Setting(int columns, boolean bilingual, double leastSize) {
        double width() {
            return (RIGHT - LEFT - GUTTER * (columns - 1)) / columns;
        }
    }

    CompetencyTable(PrintedCertificate certificate, Sheet sheet, Language first, Language second) {
        this.certificate = certificate;
        this.sheet = sheet;
        this.first = first;
        this.second = second;
        this.fromRight = first == Language.PRS;
    }

    /** Returns the pages that hold the competencies where they have no room here. */
    List<Sheet> write() {
        if (certificate.competencies().isEmpty()) {
            attendanceOnly();
            return List.of();
        }
        heading();
        for (Setting setting : SETTINGS) {
            for (double size = SIZE; size >= setting.leastSize(); size -= 0.2) {
                Optional<List<List<CompetencyRow>>> columns = arrange(setting, size);
                if (columns.isPresent()) {
                    draw(columns.get(), setting.width());
                    return List.of();
                }
            }
        }
        List<Sheet> pages = new Overleaf(certificate, sheet, first, second).write();
        sayWhere();
        return pages;
    }

    private void sayWhere() {
        double baseline = HEADING - 24;
        for (Language language : List.of(first, second).stream().distinct().toList()) {
            CertificateWording wording = CertificateWording.in(language);
            String count = wording.number(certificate.competencies().size());
            Type type = language == first ? Type.plain(10.5) : Type.plain(9).in(Type.SLATE);
            TextBlock text = TextBlock.fit(wording.say("overleaf", count), type, RIGHT - LEFT, 2);
            baseline = sheet.set(text, fromRight ? RIGHT : LEFT, baseline, fromRight ? Align.RIGHT : Align.LEFT) - 16;
        }
    }

    private Optional<List<List<CompetencyRow>>> arrange(Setting setting, double size) {
        List<CompetencyRow> rows = new ArrayList<>();
        for (LevelAwarded awarded : certificate.competencies()) {
            Optional<CompetencyRow> row = CompetencyRow.fit(
                    awarded, setting.bilingual() ? List.of(first, second) : List.of(first), setting.width(), size);
            if (row.isEmpty()) {
                return Optional.empty();
            }
            rows.add(row.get());
        }
        int each = (rows.size() + setting.columns() - 1) / setting.columns();
        List<List<CompetencyRow>> columns = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += each) {
            columns.add(rows.subList(from, Math.min(rows.size(), from + each)));
        }
        boolean fits = columns.stream().allMatch(c -> heightOf(c) <= TOP - BOTTOM);
        return fits ? Optional.of(columns) : Optional.empty();
    }

    private static double heightOf(List<CompetencyRow> rows) {
        return rows.stream().mapToDouble(CompetencyRow::height).sum();
    }

    /** Rows of the columns stand farther apart where there is room. */
    private void draw(List<List<CompetencyRow>> columns, double width) {
        double tallest =
                columns.stream().mapToDouble(CompetencyTable::heightOf).max().orElse(0);
        int rows = columns.get(0).size();
        double air = Math.min(3, (TOP - BOTTOM - tallest) / rows);
        for (int i = 0; i < columns.size(); i++) {
            double left = LEFT + (fromRight ? columns.size() - 1 - i : i) * (width + GUTTER);
            double top = TOP;
            for (CompetencyRow row : columns.get(i)) {
                row.draw(sheet, new CompetencyRow.Column(left, width, fromRight, first), top);
                top -= row.height() + air;
            }
        }
    }

    private void heading() {
        double room = RIGHT - LEFT;
        TextBlock heading =
                TextBlock.fit(joined("competencies"), Type.strong(8.8).in(Type.TEAL), room * 0.6, 1);
        String framework = CertificateWording.in(first)
                .say("framework", certificate.course().frameworkLabel());
        Type small = Type.plain(7.2).in(Type.SLATE);
        TextBlock levels = TextBlock.fit(framework + "  ·  " + joined("level"), small, room * 0.38, 1);
        sheet.set(heading, fromRight ? RIGHT : LEFT, HEADING, fromRight ? Align.RIGHT : Align.LEFT);
        sheet.set(levels, fromRight ? LEFT : RIGHT, HEADING, fromRight ? Align.LEFT : Align.RIGHT);
        sheet.rule(LEFT, RIGHT, HEADING - 5.5, 0.7, Type.TEAL);
    }

    private String joined(String key) {
        List<String> words = List.of(first, second).stream()
                .distinct()
                .map(language -> CertificateWording.in(language).say(key))
                .toList();
        return String.join(" · ", words);
    }

    private void attendanceOnly() {
        double baseline = HEADING - 16;
        for (Language language : List.of(first, second).stream().distinct().toList()) {
            Type type = Type.plain(language == first ? 9.5 : 8.5).in(Type.SLATE);
            TextBlock text =
                    TextBlock.fit(CertificateWording.in(language).say("attendanceOnly"), type, RIGHT - LEFT, 2);
            boolean right =
                    PrintableText.readsFromRight(CertificateWording.in(language).say("attendanceOnly"));
            baseline = sheet.set(text, right ? RIGHT : LEFT, baseline, right ? Align.RIGHT : Align.LEFT) - 15;
        }
    }
}
