package org.omuz.framework;

import java.util.ArrayList;
import java.util.List;
import org.omuz.framework.AwardRuleBook.Counting;
import org.omuz.framework.AwardRuleBook.LevelRule;
import org.omuz.shared.Language;
import org.omuz.shared.LocalFormat;

/** Says which pieces of a kind count for a level, where not every one does. */
public final class CountingWords {
    private CountingWords() {}

    public static List<String> of(
            LevelRule rule, Framework framework, Language language, FrameworkMessages say, LocalFormat written) {
        List<String> words = new ArrayList<>();
        if (rule.counting() != null) {
            rule.counting().forEach((code, counting) -> {
                String kind = framework.rules().kind(code).title().in(language);
                words.addAll(of(kind, counting, say, written));
            });
        }
        return words;
    }

    private static List<String> of(String kind, Counting counting, FrameworkMessages say, LocalFormat written) {
        List<String> words = new ArrayList<>();
        if (counting.youngerThanDays() != null) {
            words.add(say.countsYounger(kind, written.number(counting.youngerThanDays())));
        }
        if (counting.asksForTheLast()) {
            words.add(say.countsLast(kind));
        }
        return words;
    }
}
