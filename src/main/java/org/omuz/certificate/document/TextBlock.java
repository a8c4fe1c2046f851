package org.omuz.certificate.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.omuz.shared.print.Lettering;

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

    /** Fitted as above where it can be, else at the least size in as many lines as it takes. */
    static TextBlock flow(String text, Type type, double width, int maxLines) {
        return tryFit(text, type, width, maxLines).orElseGet(() -> {
            Words words = Words.of(text, type);
            double ems = width / type.leastSize();
            List<String> lines = words.wrap(ems);
            return wrapped(words.balanced(lines.size(), ems), type.leastSize(), type.trackingOf(text), type);
        });
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
            String[] words = text.strip().split(" +");
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
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
            return lines;
        }

        private double breakWord(String word, double width, List<String> lines, StringBuilder line) {
            int start = 0;
            while (length(word.substring(start)) > width) {
                int limit = fitting(word, start, width);
                lines.add(word.substring(start, limit));
                start = limit;
            }
            line.append(word, start, word.length());
            return length(line.toString());
        }

        /**
         * The end of the longest piece that is no wider; at least one letter with its marks, however narrow the line.
         */
        private int fitting(String word, int start, double width) {
            int[] ends = IntStream.rangeClosed(start + 1, word.length())
                    .filter(end -> !isBound(word, end))
                    .toArray();
            int least = 0;
            int most = ends.length - 1;
            while (least < most) {
                int middle = (least + most + 1) / 2;
                if (length(word.substring(start, ends[middle])) <= width) {
                    least = middle;
                } else {
                    most = middle - 1;
                }
            }
            return ends[least];
        }

        /** Before a mark or within a pair no word is parted. */
        private static boolean isBound(String word, int at) {
            return at < word.length()
                    && (Character.isLowSurrogate(word.charAt(at))
                            || Character.getType(word.charAt(at)) == Character.NON_SPACING_MARK
                            || Lettering.isJoiner(word.charAt(at)));
        }

        private double length(String word) {
            return length(word, type, type.trackingOf(word));
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
