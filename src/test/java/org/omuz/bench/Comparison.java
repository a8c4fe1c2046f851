package org.omuz.bench;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Ratios of what is measured now to what was measured in an earlier sitting; 1 is as before. */
final class Comparison {
    private final Figures before;
    private final Figures now;

    Comparison(Figures before, Figures now) {
        this.before = before;
        this.now = now;
    }

    String table() {
        StringBuilder text = new StringBuilder("| Work, now to before |");
        StringBuilder line = new StringBuilder("|---|");
        for (Figure figure : Figure.values()) {
            text.append(' ').append(figure.title()).append(" |");
            line.append("---|");
        }
        text.append('\n').append(line).append('\n');
        now.works().forEach((work, figures) -> {
            if (before.works().containsKey(work)) {
                text.append(row(work, before.works().get(work), figures));
            }
        });
        text.append('\n');
        missing(text, "Only before", before, now);
        missing(text, "Only now", now, before);
        if (!before.how().equals(now.how())) {
            text.append("- Before it was measured otherwise: ")
                    .append(before.how())
                    .append('\n');
        }
        return text.toString();
    }

    private static String row(String work, Map<Figure, Spread> before, Map<Figure, Spread> now) {
        StringBuilder row = new StringBuilder("| ").append(work).append(" |");
        for (Figure figure : Figure.values()) {
            row.append(' ')
                    .append(ratio(figure, before.get(figure), now.get(figure)))
                    .append(" |");
        }
        return row.append('\n').toString();
    }

    private static String ratio(Figure figure, Spread before, Spread now) {
        if (before == null || now == null || before.median() == 0) {
            return "–";
        }
        String mark = figure.isWorse(now, before) ? " slower" : figure.isWorse(before, now) ? " quicker" : "";
        return String.format(Locale.ROOT, "%.2f%s", now.median() / before.median(), mark);
    }

    private static void missing(StringBuilder text, String where, Figures one, Figures other) {
        Set<String> works = new LinkedHashSet<>(one.works().keySet());
        works.removeAll(other.works().keySet());
        if (!works.isEmpty()) {
            text.append("- ")
                    .append(where)
                    .append(": ")
                    .append(String.join("; ", works))
                    .append('\n');
        }
    }
}
