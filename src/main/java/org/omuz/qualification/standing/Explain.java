package org.omuz.qualification.standing;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.omuz.framework.AwardRuleBook.LevelRule;
import org.omuz.framework.Competency;
import org.omuz.framework.CountingWords;
import org.omuz.framework.Framework;
import org.omuz.framework.FrameworkMessages;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.qualification.evidence.EvidenceLine;
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.qualification.rules.AwardRules;
import org.omuz.qualification.time.HeldAward;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Visitor;

/** Says in the visitor's language why a standing is what it is: by which rule, on which evidence. */
@RequestScoped
public class Explain {
    private final Visitor visitor;
    private final LocalFormat written;
    private final EvidenceWords evidence;
    private final QualificationMessages say;

    Explain(Visitor visitor, LocalFormat written, EvidenceWords evidence) {
        this.visitor = visitor;
        this.written = written;
        this.evidence = evidence;
        this.say = visitor.wording(QualificationMessages.class);
    }

    public Why why(PersonFile file, Competency competency) {
        PersonFile.Item item = file.item(competency);
        Standing standing = item.standing();
        int level = level(item);
        return new Why(
                new Why.Subject(
                        file.person.id,
                        file.person.fullName(),
                        competency.code(),
                        competency.title().in(visitor.language()),
                        say.levelOf(written.number(level), levelTitle(file.framework, level))),
                mark(standing),
                state(standing),
                rule(file.framework, competency, level, item.award()),
                pieces(item, file, level),
                wanted(file, item));
    }

    /** The level that the explanation is about: what counts, else what is required. */
    private static int level(PersonFile.Item item) {
        if (item.award() != null) {
            return item.award().level();
        }
        return item.standing() == null ? 1 : Math.max(1, item.standing().required());
    }

    /** Class of the state in pages: held, soon, lapsed or gap. */
    public static String mark(Standing standing) {
        if (standing == null) {
            return "gap";
        }
        return switch (standing.state()) {
            case HELD -> "held";
            case SOON -> "soon";
            case SUSPENDED, LAPSING, LAPSED -> "lapsed";
            case GAP -> "gap";
        };
    }

    public String state(Standing standing) {
        if (standing == null) {
            return say.notAsked();
        }
        return switch (standing.state()) {
            case HELD -> say.heldUntil(written.date(standing.until()));
            case SOON -> say.soonUntil(written.date(standing.until()));
            case SUSPENDED -> say.suspendedSince(written.date(standing.until().plusDays(1)));
            case LAPSING -> say.lapsingSince(written.date(standing.until()));
            case LAPSED -> say.lapsedOn(written.date(standing.until()));
            case GAP ->
                standing.held() > 0
                        ? say.gapAt(written.number(standing.held()), written.number(standing.required()))
                        : say.gapNever(written.number(standing.required()));
        };
    }

    /** The state in a word, as a cell of a file says it. */
    public String word(Standing standing) {
        return switch (standing.state()) {
            case HELD -> say.held();
            case SOON -> say.soon();
            case SUSPENDED -> say.suspended();
            case LAPSING -> say.lapsing();
            case LAPSED -> say.lapsed();
            case GAP -> say.gap();
        };
    }

    String levelTitle(Framework framework, int level) {
        return framework.levels().stream()
                .filter(l -> l.level() == level)
                .map(l -> l.title().in(visitor.language()))
                .findFirst()
                .orElse("");
    }

    private String rule(Framework framework, Competency competency, int level, HeldAward award) {
        if (framework.rules() == null) {
            return "";
        }
        LevelRule rule = framework.rules().level(level);
        String sets = String.join(
                " " + say.or() + " ",
                rule.setsFor(competency).stream()
                        .map(set -> evidence.kinds(set, framework))
                        .toList());
        List<String> asks = new ArrayList<>();
        if (rule.requiresLevel() != null) {
            asks.add(say.levelNumber(written.number(rule.requiresLevel())));
        }
        if (!sets.isEmpty()) {
            asks.add(sets);
        }
        if (rule.also() != null) {
            asks.add(evidence.kind("TB", framework) + visitor.language().comma() + evidence.kind("CD", framework) + " ×"
                    + written.number(rule.also().coDeliveries()));
        }
        asks.addAll(CountingWords.of(
                rule, framework, visitor.language(), visitor.wording(FrameworkMessages.class), written));
        return say.ruleAsks(
                competency.code(),
                written.number(level),
                award == null ? framework.rulesLabel() : award.rulesLabel(),
                String.join(visitor.language().semicolon(), asks),
                written.number(competency.validityMonths().get(level)));
    }

    /** Of an award the evidence it rests on; of a gap all there is. */
    private List<Why.Piece> pieces(PersonFile.Item item, PersonFile file, int level) {
        return item.evidence().stream()
                .filter(line ->
                        item.award() == null || item.award().evidenceIds().contains(line.evidence().id))
                .map(line ->
                        evidence.piece(line, file.framework, lastDay(line.evidence(), item, level), file.dates.on()))
                .toList();
    }

    /**
     * Last day on which a piece supports what is explained: as long as the award, or, without one, as long as one would
     * last.
     */
    private static LocalDate lastDay(Evidence evidence, PersonFile.Item item, int level) {
        return item.award() != null
                ? item.award().validUntil()
                : evidence.achievedOn
                        .plusMonths(item.competency().validityMonths().get(level))
                        .minusDays(1);
    }

    /** A row of evidence by itself, whatever it supports today. */
    public Why.Piece piece(EvidenceLine line, Framework framework) {
        return evidence.piece(line, framework, LocalDate.MAX, LocalDate.MIN);
    }

    private String wanted(PersonFile file, PersonFile.Item item) {
        Standing standing = item.standing();
        if (standing == null || standing.meets() || file.framework.rules() == null) {
            return null;
        }
        List<Evidence> rows = new ArrayList<>();
        item.evidence().forEach(line -> {
            if (!line.withdrawn()) {
                rows.add(line.evidence());
            }
        });
        if (AwardRules.suspended(item.competency(), rows, file.framework, file.dates.on())) {
            return say.retest();
        }
        List<String> missing =
                AwardRules.missing(item.competency(), standing.required(), rows, file.framework, file.dates.on());
        if (missing.isEmpty()) {
            return null;
        }
        String kinds = evidence.kinds(missing, file.framework);
        return standing.over() ? say.wantedAgain(kinds) : say.stillWanted(kinds);
    }
}
