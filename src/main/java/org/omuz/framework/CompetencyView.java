package org.omuz.framework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.omuz.shared.Language;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.LocalizedText;

/**
 * A competency as its page shows it, in one language; {@code foreign} names the language behaviours are shown in
 * instead.
 */
record CompetencyView(Head head, String anchor, String foreign, List<Step> steps, List<Requirement> requirements) {

    record Head(String code, String title, String domain, String domainTitle) {}

    /**
     * One level: what an observer sees, how it is earned (any one of {@code ways}, and all of {@code also}), how long
     * it lasts.
     */
    record Step(int level, String title, Said behaviour, List<String> ways, List<String> also, long months) {}

    /** A text and the language it is in, for the browser to pronounce and to set in its direction. */
    record Said(String text, String lang, String dir) {}

    record Requirement(String code, String title, int level, String levelTitle) {}

    static CompetencyView of(
            Framework framework, Competency competency, Language language, FrameworkMessages say, LocalFormat written) {
        List<Step> steps = new ArrayList<>();
        for (Framework.Level level : framework.levels()) {
            AwardRuleBook.LevelRule rule = framework.rules().level(level.level());
            steps.add(new Step(
                    level.level(),
                    level.title().in(language),
                    said(competency.behaviours().get(level.level()), language),
                    rule.setsFor(competency).stream()
                            .map(kinds -> kinds(framework, kinds, language))
                            .toList(),
                    also(rule, framework, language, say, written),
                    competency.validityMonths().get(level.level())));
        }
        List<Requirement> requirements = new ArrayList<>();
        framework
                .requiring(competency.code())
                .forEach((profile, level) -> requirements.add(new Requirement(
                        profile.code(),
                        profile.title().in(language),
                        level,
                        framework.level(level).title().in(language))));
        boolean translated = competency.behaviours().values().stream().allMatch(text -> text.has(language));
        String shown = steps.get(0).behaviour().lang();
        return new CompetencyView(
                new Head(
                        competency.code(),
                        competency.title().in(language),
                        competency.domain(),
                        framework
                                .domain(competency.domain())
                                .orElseThrow()
                                .title()
                                .in(language)),
                competency.anchor(),
                translated ? null : Language.of(shown).orElseThrow().endonym,
                steps,
                requirements);
    }

    private static List<String> also(
            AwardRuleBook.LevelRule rule,
            Framework framework,
            Language language,
            FrameworkMessages say,
            LocalFormat written) {
        List<String> also = new ArrayList<>();
        if (rule.requiresLevel() != null) {
            also.add(say.holdsLevel(written.number(rule.requiresLevel().longValue())));
        }
        if (rule.also() != null) {
            also.add(say.teachBacks(written.number((long) rule.also().teachBacks())));
            also.add(say.coDeliveries(written.number((long) rule.also().coDeliveries())));
        }
        also.addAll(CountingWords.of(rule, framework, language, say, written));
        return also;
    }

    /** The kinds of evidence in words; a kind named twice is asked for twice. */
    static String kinds(Framework framework, List<String> kinds, Language language) {
        return String.join(
                " + ",
                kinds.stream()
                        .distinct()
                        .map(kind -> {
                            long times = kinds.stream().filter(kind::equals).count();
                            String title = framework.rules().kind(kind).title().in(language);
                            return times > 1 ? language.digits(Long.toString(times)) + " × " + title : title;
                        })
                        .toList());
    }

    private static Said said(LocalizedText text, Language language) {
        String wording = text.in(language);
        Language shown = text.has(language)
                ? language
                : Arrays.stream(Language.values())
                        .filter(l -> wording.equals(text.wording().get(l.tag)))
                        .findFirst()
                        .orElse(language);
        return new Said(wording, shown.tag, shown.direction());
    }
}
