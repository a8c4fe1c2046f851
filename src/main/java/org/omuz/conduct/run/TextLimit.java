package org.omuz.conduct.run;

import java.util.Map;
import org.omuz.shared.Rejected;

/** How long a text may be that somebody writes in a run. */
public final class TextLimit {
    public static final int LONGEST = 4_000;

    private TextLimit() {}

    /** @param texts by what follows {@code field} in their fields' names */
    public static void refuse(String field, Map<String, String> texts) {
        Rejected.together(texts.entrySet().stream()
                .map(text -> (Runnable)
                        () -> refuse(field + text.getKey(), text.getValue().strip(), LONGEST))
                .toArray(Runnable[]::new));
    }

    public static void refuse(String field, String text, int most) {
        if (text.length() > most) {
            throw Rejected.in(field, ConductMessages.class, m -> m.textTooLong(most, text.length()));
        }
    }
}
