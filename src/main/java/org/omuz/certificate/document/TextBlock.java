package org.omuz.certificate.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A text fitted into a box: first at its full size, then smaller, wrapped into lines of about equal length. */
record TextBlock(List<ShapedLine> lines, double size, double tracking, Type type) {
    private static final double LEADING = 1.28;
    private static final double STEP = 0.96;

    /**
     * @param width of the box in points
     * @param maxLines at any size, so that a text shrinks before it wraps further
     * @throws UnprintableText where it does not fit even at the type's least size
     */
    static TextBlock fit(String text, Type type, double width, int maxLines) {
        return tryFit(text, type, width, maxLines).orElseThrow(() -> UnprintableText.tooLong(text));
    }

    static Optional<TextBlock> tryFit(String text, Type type, double width, int maxLines) {
        ShapedLine whole = type.shape(text);
        double tracking = type.trackingOf(text);
        double length = whole.width() + tracking * whole.glyphCount();
        if (length * type.size() <= width) {
            return Optional.of(new TextBlock(List.of(whole), type.size(), tracking, type));
        }
        Words words = null;
        for (double size = type.size(); size >= type.leastSize(); size *= STEP) {
            if (length * size <= width) {
                return Optional.of(new TextBlock(List.of(whole), size, tracking, type));
            }
            if (length * size <= width * maxLines) {
                words = words == null ? Words.of(text, type) : words;
                List<String> lines = words.wrap(width / size);
                if (lines.size() <= maxLines) {
                    return Optional.of(wrapped(words.balanced(lines.size(), width / size), size, tracking, type));
                }
            }
        }
        return Optional.empty();
    }

    private static TextBlock wrapped(List<String> lines, double size, double tracking, Type type) {
        return new TextBlock(lines.stream().map(type::shape).toList(), size, tracking, type);
    }

    double leading() {
        return size * LEADING;
    }

    /** From the top of the first line's capitals to the last baseline, a descender's room included. */
    double height() {
        return size * 0.72 + leading() * (lines.size() - 1) + size * 0.26;
    }

    double width() {
        return lines.stream().mapToDouble(this::widthOf).max().orElse(0);
    }

    double widthOf(ShapedLine line) {
        return (line.width() + tracking * Math.max(0, line.glyphCount() - 1)) * size;
    }

    /** Words with their lengths in ems; one longer than a line is broken between characters. */
    private record Words(String[] words, double[] lengths, double space, Type type) {

        static Words of(String text, Type type) {
            String[] words = text.split(" ");
            double tracking = type.trackingOf(text);
            double[] lengths = Arrays.stream(words)
                    .mapToDouble(word -> length(word, type, tracking))
                    .toArray();
            return new Words(words, lengths, type.shape(" ").width() + tracking, type);
        }

        private static double length(String word, Type type, double tracking) {
            ShapedLine line = type.shape(word);
            return line.width() + tracking * line.glyphCount();
        }

        List<String> wrap(double width) {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            double used = 0;
            for (int i = 0; i < words.length; i++) {
                if (!line.isEmpty() && used + space + lengths[i] > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                if (lengths[i] > width) {
                    used = breakWord(words[i], width, lines, line);
                } else {
                    used += lengths[i] + (line.isEmpty() ? 0 : space);
                    line.append(line.isEmpty() ? "" : " ").append(words[i]);
                }
            }
            lines.add(line.toString());
            return lines;
        }

        private double breakWord(String word, double width, List<String> lines, StringBuilder line) {
            int start = 0;
            while (type.shape(word.substring(start)).width() > width) {
                int limit = word.length();
                while (limit > start + 1 && type.shape(word.substring(start, limit)).width() > width) {
                    limit = word.offsetByCodePoints(limit, -1);
                }
                lines.add(word.substring(start, limit));
                start = limit;
            }
            line.append(word, start, word.length());
            return type.shape(line.toString()).width();
        }

        /** As many lines, but of the least width that still needs no more of them. */
        List<String> balanced(int count, double width) {
            double narrow = width / 2;
            double wide = width;
            for (int i = 0; i < 8; i++) {
                double middle = (narrow + wide) / 2;
                if (wrap(middle).size() <= count) {
                    wide = middle;
                } else {
                    narrow = middle;
                }
            }
            return wrap(wide);
        }
    }
}
