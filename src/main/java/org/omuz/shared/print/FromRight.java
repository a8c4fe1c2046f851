package org.omuz.shared.print;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Words from right to left within lines from left to right (Unicode annex 9): a stretch of them, numbers and foreign
 * words included, is one run, whose letters are joined before lines are broken and put in order of sight after.
 */
final class FromRight implements BidiReorderer {
    private static final Map<Character, Character> MIRRORED =
            Map.of('(', ')', ')', '(', '[', ']', ']', '[', '«', '»', '»', '«', '<', '>', '>', '<', '{', '}', '}', '{');

    /** Whether there is a letter from right to left at all. */
    static boolean isIn(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    @Override
    public String shapeText(String text) {
        return JoinedLetters.of(text);
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        if (text.isEmpty()) {
            return text;
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        String[] runs = new String[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs[i] = levels[i] % 2 == 0 ? run : turned(run);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return String.join("", runs);
    }

    /** Backwards, marks kept behind their letters, brackets facing the other way. */
    private static String turned(String run) {
        StringBuilder turned = new StringBuilder(run.length());
        for (int limit = run.length(), start; limit > 0; limit = start) {
            start = limit - 1;
            while (start > 0
                    && (Character.getType(run.charAt(start)) == Character.NON_SPACING_MARK
                            || Character.isLowSurrogate(run.charAt(start)))) {
                start--;
            }
            char first = run.charAt(start);
            turned.append(MIRRORED.getOrDefault(first, first)).append(run, start + 1, limit);
        }
        return turned.toString();
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** Runs of one paragraph; one that begins from the right is a single run from the right. */
    static final class Splitter implements BidiSplitter {
        private final List<BidiTextRun> runs = new ArrayList<>();

        @Override
        public void setParagraph(String paragraph, byte direction) {
            runs.clear();
            if (paragraph.isEmpty()) {
                return;
            }
            Bidi bidi = new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            int start = 0;
            for (int at = 1; at <= paragraph.length(); at++) {
                if (at == paragraph.length() || isFromRight(bidi, at) != isFromRight(bidi, start)) {
                    runs.add(new BidiTextRun(start, at - start, isFromRight(bidi, start) ? RTL : LTR));
                    start = at;
                }
            }
        }

        private static boolean isFromRight(Bidi bidi, int at) {
            return !bidi.baseIsLeftToRight() || bidi.getLevelAt(at) > 0;
        }

        @Override
        public int countTextRuns() {
            return runs.size();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            return runs.get(index);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return LTR;
        }
    }
}
