package org.omuz.certificate.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.omuz.certificate.document.PrintedCertificate.LevelAwarded;
import org.omuz.certificate.document.Sheet.Align;
import org.omuz.shared.Language;

/** One competency as a line of a column: its code, its title in the languages there is room for, the level awarded. */
record CompetencyRow(LevelAwarded awarded, double size, List<TextBlock> titles) {
    private static final int LINES = 2;

    /** Where and how a column of rows stands. */
    record Column(double left, double width, boolean fromRight, Language digits) {}

    /** Empty where a title does not fit two lines at this size. */
    static Optional<CompetencyRow> fit(LevelAwarded awarded, List<Language> languages, double width, double size) {
        List<TextBlock> set = new ArrayList<>();
        for (String title : CertificatePage.inLanguages(awarded.title(), languages)) {
            Optional<TextBlock> block = TextBlock.tryFit(title, type(set.isEmpty(), size), room(width, size), LINES);
            if (block.isEmpty()) {
                return Optional.empty();
            }
            set.add(block.get());
        }
        return Optional.of(new CompetencyRow(awarded, size, set));
    }

    /** As many lines as the titles take. */
    static CompetencyRow flow(LevelAwarded awarded, List<Language> languages, double width, double size) {
        List<TextBlock> set = new ArrayList<>();
        for (String title : CertificatePage.inLanguages(awarded.title(), languages)) {
            set.add(TextBlock.flow(title, type(set.isEmpty(), size), room(width, size), LINES));
        }
        return new CompetencyRow(awarded, size, set);
    }

    private static Type type(boolean first, double size) {
        double points = first ? size : size * 0.82;
        return Type.plain(points).downTo(points).in(first ? Type.INK : Type.SLATE);
    }

    private static double room(double width, double size) {
        return width - codeRoom(size) - size * 1.8;
    }

    private static double codeRoom(double size) {
        return size * 4.4;
    }

    double height() {
        double lines = titles.stream()
                .mapToDouble(t -> t.leading() * t.lines().size() * 0.94)
                .sum();
        return lines + size * 0.36;
    }

    void draw(Sheet sheet, Column column, double top) {
        boolean fromRight = column.fromRight();
        double baseline = top - size * 0.95;
        Align near = fromRight ? Align.RIGHT : Align.LEFT;
        double start = fromRight ? column.left() + column.width() : column.left();
        double end = fromRight ? column.left() : column.left() + column.width();
        double titleAt = fromRight ? start - codeRoom(size) : start + codeRoom(size);
        Type mark = Type.strong(size * 0.92).in(Type.TEAL).downTo(2.5);
        sheet.set(TextBlock.fit(awarded.code(), mark, codeRoom(size) - 3, 1), start, baseline, near);
        for (TextBlock title : titles) {
            baseline = sheet.set(title, titleAt, baseline, near) - title.leading();
        }
        String level = CertificateWording.in(column.digits()).number(awarded.level());
        Type large = Type.strong(size * 1.08).in(Type.TEAL);
        sheet.set(
                TextBlock.fit(level, large, column.width(), 1),
                end,
                top - size * 0.95,
                fromRight ? Align.LEFT : Align.RIGHT);
    }
}
