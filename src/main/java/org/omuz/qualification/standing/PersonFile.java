package org.omuz.qualification.standing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omuz.agency.Person;
import org.omuz.framework.Competency;
import org.omuz.framework.Framework;
import org.omuz.framework.RoleProfile;
import org.omuz.qualification.evidence.EvidenceLine;
import org.omuz.qualification.time.HeldAward;
import org.omuz.qualification.time.HeldPosting;
import org.omuz.qualification.time.TwoDates;

/** One person's postings, awards and evidence, laid beside what the role profiles require today. */
public final class PersonFile {
    /** One competency that is required or was ever held. */
    public record Item(Competency competency, Standing standing, HeldAward award, List<EvidenceLine> evidence) {}

    final Person person;
    public final Framework framework;
    public final TwoDates dates;
    public final List<HeldPosting> postings;
    public final List<RoleProfile> profiles;
    public final List<EvidenceLine> evidence;
    private final Map<String, Integer> required = new LinkedHashMap<>();
    private final List<HeldAward> awards;

    PersonFile(Person person, Framework framework, TwoDates dates, List<HeldPosting> postings, Holdings holdings) {
        this.person = person;
        this.framework = framework;
        this.dates = dates;
        this.postings = postings;
        this.awards = holdings.awards();
        this.evidence = holdings.evidence();
        this.profiles = postings.stream()
                .filter(posting -> posting.covers(dates.on()))
                .flatMap(posting -> framework.profile(posting.role()).stream())
                .distinct()
                .toList();
        profiles.forEach(
                profile -> profile.requires().forEach((code, level) -> required.merge(code, level, Math::max)));
    }

    record Holdings(List<HeldAward> awards, List<EvidenceLine> evidence) {}

    /** Days before expiry in which renewal is due. */
    public static int window(Framework framework) {
        return framework.rules() == null
                ? 0
                : framework.rules().recertification().windowDays();
    }

    /** The rule book's window before expiry and grace after it. */
    public static Standing.Window terms(Framework framework) {
        return framework.rules() == null
                ? new Standing.Window(0, 0)
                : new Standing.Window(
                        framework.rules().recertification().windowDays(),
                        framework.rules().recertification().graceDays());
    }

    /** In the framework's order. */
    public List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (Competency competency : framework.competencies().values()) {
            Item item = item(competency);
            if (item.standing() != null) {
                items.add(item);
            }
        }
        return items;
    }

    /** {@code standing} is null where the competency is neither required nor was ever held. */
    Item item(Competency competency) {
        Holding holding = new Holding();
        List<HeldAward> own = awards.stream()
                .filter(award -> award.competency().equals(competency.code()))
                .toList();
        own.forEach(award -> holding.add(award.level(), award.validFrom(), award.validUntil(), award.wouldLast()));
        Standing standing =
                Standing.of(required.getOrDefault(competency.code(), 0), holding, dates.on(), terms(framework));
        HeldAward counting = standing == null || standing.until() == null
                ? null
                : own.stream()
                        .filter(award -> award.validUntil().equals(standing.until()))
                        .filter(award -> !award.validFrom().isAfter(dates.on()))
                        .reduce((lower, higher) -> higher.level() > lower.level() ? higher : lower)
                        .orElse(null);
        return new Item(competency, standing, counting, evidenceOf(competency.code()));
    }

    List<EvidenceLine> evidenceOf(String competency) {
        return evidence.stream()
                .filter(line -> line.evidence().competency.equals(competency))
                .toList();
    }
}
