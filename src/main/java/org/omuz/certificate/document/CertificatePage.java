package org.omuz.certificate.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.omuz.certificate.document.Sheet.Align;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;

/**
 * The layout. Above: centre, title, name, course, centred and evenly spread over their room. Below: the competencies
 * and the signatures to the left, the marks of authenticity to the right. All in the holder's language and a second.
 */
final class CertificatePage {
    static final double LEFT = 82;
    static final double RIGHT = Guilloche.WIDTH - LEFT;
    static final double MIDDLE = Guilloche.WIDTH / 2;
    static final double TOP = 541;
    /** Where the upper part ends and the lower begins. */
    static final double WAIST = 258;

    /** The left edge of the column with the QR code. */
    static final double MARGINALIA = 656;

    /** The right edge of what stands to the left of that column. */
    static final double BODY_RIGHT = MARGINALIA - 30;

    private static final double MEASURE = RIGHT - LEFT;
    private static final double LEAST_FACTOR = 0.5;
    /** Of the gaps between blocks, below which the page would look crammed. */
    private static final double LEAST_STRETCH = 0.3;

    private final PrintedCertificate certificate;
    private final Sheet sheet;
    private final Language first;
    private final Language second;
    private final List<Placed> flow = new ArrayList<>();

    /** A block of the flow with the air above it, before the remaining room is shared out. */
    private record Placed(double gap, double height, Setter setter) {}

    private interface Setter {
        void at(double top);
    }

    CertificatePage(PrintedCertificate certificate, Sheet sheet) {
        this.certificate = certificate;
        this.sheet = sheet;
        this.first = certificate.holder().language();
        this.second = certificate.secondLanguage();
    }

    /** Returns the pages that follow, where not all competencies have room on this one. */
    List<Sheet> write() {
        CertificateDocument.drawBackground(sheet.ink);
        compose();
        pour();
        List<Sheet> following = new CompetencyTable(certificate, sheet, first, second).write();
        new Attestation(certificate, sheet, first, second).write();
        return following;
    }

    /** Type shrinks together, so that a long place or name presses nothing out of order. */
    private void compose() {
        for (double factor = 1; factor >= LEAST_FACTOR; factor -= 0.1) {
            flow.clear();
            header();
            title(factor);
            statement(factor);
            if (stretch() >= LEAST_STRETCH) {
                return;
            }
        }
        throw UnprintableText.tooLong(longest());
    }

    private String longest() {
        Stream<String> names = certificate.holder().names().stream();
        Stream<String> texts = Stream.of(
                        certificate.course().title(), certificate.delivery().place())
                .flatMap(text -> inLanguages(text, List.of(first, second)).stream());
        return Stream.concat(names, texts)
                .max(Comparator.comparing(String::length))
                .orElse("");
    }

    /** The centre's name in its languages, two to each side of the star. */
    private void header() {
        List<String> names =
                inLanguages(certificate.centre().name(), certificate.centre().languages());
        List<TextBlock> left = new ArrayList<>();
        List<TextBlock> right = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Type type = i == 0 ? Type.strong(10.5) : Type.plain(9.5).in(Type.SLATE);
            boolean onLeft = names.size() > 2 ? i < 2 : i == 0;
            (onLeft ? left : right).add(TextBlock.fit(names.get(i), type.downTo(4), 270, 3));
        }
        double height = Math.max(40, Math.max(heightOf(left), heightOf(right)));
        flow.add(new Placed(0, height, top -> {
            Guilloche.star(sheet.ink, MIDDLE, top - height / 2, 19);
            column(left, MIDDLE - 44, top - (height - heightOf(left)) / 2, Align.RIGHT);
            column(right, MIDDLE + 44, top - (height - heightOf(right)) / 2, Align.LEFT);
        }));
    }

    private void title(double factor) {
        Type large = Type.strong(30).in(Type.TEAL).tracked(0.08).pressedBy(factor);
        centred(13, TextBlock.fit(CertificateWording.in(first).say("title"), large, MEASURE, 1));
        List<TextBlock> others = new ArrayList<>();
        for (Language language : List.of(Language.TG, Language.RU, Language.EN, Language.PRS)) {
            if (language != first) {
                Type small = Type.plain(9.5).in(Type.TEAL).tracked(0.08);
                others.add(TextBlock.fit(CertificateWording.in(language).say("title"), small, MEASURE / 3, 1));
            }
        }
        inOneRow(8, others);
    }

    private void statement(double factor) {
        bothWays(18, "certifies");
        List<String> names = certificate.holder().names();
        centred(14, TextBlock.flow(names.get(0), Type.strong(30).downTo(8).pressedBy(factor), MEASURE, 3));
        double[] gap = {7};
        names.stream().skip(1).forEach(name -> {
            Type type = Type.plain(12).downTo(7).in(Type.SLATE).pressedBy(factor);
            centred(gap[0], TextBlock.flow(name, type, MEASURE, 2));
            gap[0] = 3;
        });
        bothWays(16, certificate.competencies().isEmpty() ? "attended" : "completed");
        List<String> titles = inLanguages(certificate.course().title(), List.of(first, second));
        centred(10, TextBlock.flow(titles.get(0), Type.strong(17).downTo(9).pressedBy(factor), MEASURE, 2));
        titles.stream().skip(1).forEach(t -> centred(5, quiet(t, 11, factor)));
        List<String> particulars = List.of(first, second).stream()
                .distinct()
                .map(this::particulars)
                .toList();
        centred(11, TextBlock.flow(particulars.get(0), Type.plain(9.2).pressedBy(factor), MEASURE, 2));
        particulars.stream().skip(1).forEach(p -> centred(4, quiet(p, 8.2, factor)));
    }

    private static TextBlock quiet(String text, double size, double factor) {
        return TextBlock.flow(text, Type.plain(size).in(Type.SLATE).pressedBy(factor), MEASURE, 2);
    }

    private String particulars(Language language) {
        CertificateWording wording = CertificateWording.in(language);
        String comma = language.comma();
        return String.join(
                "  ·  ",
                certificate.course().code()
                        + comma
                        + wording.say("version", certificate.course().label()),
                wording.hours(certificate.course().contactMinutes()),
                wording.days(
                                certificate.delivery().from(),
                                certificate.delivery().to())
                        + comma
                        + certificate.delivery().place().in(language));
    }

    private void bothWays(double gap, String key) {
        List<TextBlock> blocks = new ArrayList<>();
        blocks.add(TextBlock.fit(CertificateWording.in(first).say(key), Type.plain(10.5), MEASURE / 2, 1));
        if (second != first) {
            Type type = Type.plain(9.5).in(Type.SLATE);
            blocks.add(TextBlock.fit(CertificateWording.in(second).say(key), type, MEASURE / 2, 1));
        }
        inOneRow(gap, blocks);
    }

    private void centred(double gap, TextBlock block) {
        flow.add(new Placed(
                gap, block.height(), top -> sheet.set(block, MIDDLE, top - block.size() * 0.72, Align.CENTRE)));
    }

    /** Blocks of one line side by side on one baseline, a small lozenge between two. */
    private void inOneRow(double gap, List<TextBlock> blocks) {
        double space = 22;
        double width = blocks.stream().mapToDouble(TextBlock::width).sum() + space * (blocks.size() - 1);
        double height = blocks.stream().mapToDouble(TextBlock::height).max().orElse(0);
        double ascent = blocks.stream().mapToDouble(TextBlock::size).max().orElse(0) * 0.72;
        flow.add(new Placed(gap, height, top -> {
            double x = MIDDLE - width / 2;
            double baseline = top - ascent;
            for (TextBlock block : blocks) {
                if (x > MIDDLE - width / 2) {
                    lozenge(x - space / 2, baseline + ascent * 0.4);
                }
                sheet.set(block, x, baseline, Align.LEFT);
                x += block.width() + space;
            }
        }));
    }

    private void lozenge(double x, double y) {
        double r = 1.7;
        sheet.ink
                .fill(Type.TEAL)
                .op("m", x - r, y)
                .op("l", x, y + r)
                .op("l", x + r, y)
                .op("l", x, y - r);
        sheet.ink.op("f");
    }

    /** Sets the flow from the top to the waist, the gaps stretched or pressed alike. */
    private void pour() {
        double stretch = stretch();
        double used = flow.stream()
                .mapToDouble(placed -> placed.height() + placed.gap() * stretch)
                .sum();
        double top = TOP - Math.max(0, (TOP - WAIST - 14 - used) / 2);
        for (Placed placed : flow) {
            top -= placed.gap() * stretch;
            placed.setter().at(top);
            top -= placed.height();
        }
    }

    private double stretch() {
        double heights = flow.stream().mapToDouble(Placed::height).sum();
        double gaps = flow.stream().mapToDouble(Placed::gap).sum();
        return Math.min(1.5, (TOP - WAIST - 14 - heights) / gaps);
    }

    private void column(List<TextBlock> blocks, double x, double top, Align align) {
        double y = top;
        for (TextBlock block : blocks) {
            sheet.set(block, x, y - block.size() * 0.72, align);
            y -= block.height() + 4;
        }
    }

    private static double heightOf(List<TextBlock> blocks) {
        return blocks.stream().mapToDouble(b -> b.height() + 4).sum() - 4;
    }

    /** The text in these languages, each wording once. */
    static List<String> inLanguages(LocalizedText text, List<Language> languages) {
        return languages.stream().map(text::in).distinct().toList();
    }
}
