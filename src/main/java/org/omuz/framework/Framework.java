package org.omuz.framework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omuz.shared.LocalizedText;

/**
 * One version of the framework, ready to use and never changing; maps keep the order of the content.
 *
 * @param rules the rule book in effect today; null with {@code books} where no framework was imported yet
 */
public record Framework(
        String label,
        String rulesLabel,
        List<Domain> domains,
        List<Level> levels,
        Map<String, Competency> competencies,
        Map<String, RoleProfile> profiles,
        AwardRuleBook rules,
        RuleBooks books) {

    public record Domain(String code, LocalizedText title) {}

    /** Level 1 (awareness) to 4 (instructor) and what marks it in any competency. */
    public record Level(int level, LocalizedText title, LocalizedText behaviour) {}

    public Framework {
        domains = List.copyOf(domains);
        levels = List.copyOf(levels);
        competencies = Collections.unmodifiableMap(new LinkedHashMap<>(competencies));
        profiles = Collections.unmodifiableMap(new LinkedHashMap<>(profiles));
    }

    public Optional<Competency> competency(String code) {
        return Optional.ofNullable(competencies.get(code));
    }

    public Optional<RoleProfile> profile(String code) {
        return Optional.ofNullable(profiles.get(code));
    }

    public Optional<Domain> domain(String code) {
        return domains.stream().filter(domain -> domain.code().equals(code)).findFirst();
    }

    /** The rule book in effect on a day. */
    public AwardRuleBook rulesOn(LocalDate day) {
        return books.on(day);
    }

    /** The same competencies and profiles under other rule books, of which {@code today} chooses the present one. */
    public Framework under(RuleBooks others, LocalDate today) {
        AwardRuleBook present = others.on(today);
        return new Framework(label, present.rules(), domains, levels, competencies, profiles, present, others);
    }

    /** Level 1 to 4. */
    public Level level(int level) {
        return levels.stream().filter(l -> l.level() == level).findFirst().orElseThrow();
    }

    public List<Competency> competenciesOf(String domain) {
        return competencies.values().stream()
                .filter(competency -> competency.domain().equals(domain))
                .toList();
    }

    /** The profiles that require this competency, with the level each requires. */
    public Map<RoleProfile, Integer> requiring(String competency) {
        Map<RoleProfile, Integer> requiring = new LinkedHashMap<>();
        profiles.values().stream()
                .filter(profile -> profile.requires().containsKey(competency))
                .forEach(profile -> requiring.put(profile, profile.requires().get(competency)));
        return requiring;
    }

    static <T> Map<String, T> byCode(Collection<T> all, java.util.function.Function<T, String> code) {
        Map<String, T> byCode = new LinkedHashMap<>();
        all.forEach(one -> byCode.put(code.apply(one), one));
        return byCode;
    }
}
