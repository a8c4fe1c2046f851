package org.omuz.qualification.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.omuz.agency.Person;
import org.omuz.agency.Posting;
import org.omuz.framework.Framework;
import org.omuz.framework.Frameworks;
import org.omuz.framework.RuleBook;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.qualification.rules.AwardRules;
import org.omuz.qualification.rules.AwardedPeople;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Language;

/** Derives everybody's awards by the rules of today and by a draft, and tells where what a post requires differs. */
@ApplicationScoped
class SimulateRules {
    private final AwardedPeople people;
    private final Frameworks frameworks;
    private final EntityManager entities;
    private final CentreDay day;

    SimulateRules(AwardedPeople people, Frameworks frameworks, EntityManager entities, CentreDay day) {
        this.people = people;
        this.frameworks = frameworks;
        this.entities = entities;
        this.day = day;
    }

    /** Rules of today and of the draft, in effect from that day on. */
    record Both(Framework present, Framework draft) {}

    Both both(RuleBook book, LocalDate from) {
        Framework present = frameworks.current();
        return new Both(present, present.under(present.books().with(from, book.book()), day.today()));
    }

    /** People come in parts, so that no number of them fills the memory with their evidence. */
    List<Simulation.Change> of(RuleBook book, LocalDate from, Language language) {
        Both both = both(book, from);
        List<Simulation.Change> changes = new ArrayList<>();
        people.inParts(some -> changes.addAll(of(some, both, from, language)));
        return changes;
    }

    private List<Simulation.Change> of(List<Long> some, Both both, LocalDate from, Language language) {
        Map<Long, List<Evidence>> evidence = Evidence.<Evidence>list("person.id in ?1", some).stream()
                .collect(Collectors.groupingBy(row -> row.person.id));
        Map<Long, List<Posting>> postings = new LinkedHashMap<>();
        entities.createQuery(
                        "from Posting p join fetch p.person o join fetch o.agency where p.person.id in :some"
                                + " and p.startsOn <= :from and (p.endsOn is null or p.endsOn >= :from)"
                                + " and o.deactivatedAt is null order by o.sortKey, o.id, p.id",
                        Posting.class)
                .setParameter("some", some)
                .setParameter("from", from)
                .getResultList()
                .forEach(posting -> postings.computeIfAbsent(posting.person.id, id -> new ArrayList<>())
                        .add(posting));
        List<Simulation.Change> changes = new ArrayList<>();
        postings.forEach(
                (id, own) -> changes.addAll(of(own, evidence.getOrDefault(id, List.of()), both, from, language)));
        return changes;
    }

    private static List<Simulation.Change> of(
            List<Posting> postings, List<Evidence> evidence, Both both, LocalDate from, Language language) {
        Person person = postings.get(0).person;
        TreeSet<String> roles = postings.stream().map(p -> p.role).collect(Collectors.toCollection(TreeSet::new));
        Map<String, Integer> required = new TreeMap<>();
        roles.forEach(role -> both.present()
                .profile(role)
                .ifPresent(profile ->
                        profile.requires().forEach((code, level) -> required.merge(code, level, Math::max))));
        List<AwardRules.Decision> present = AwardRules.decide(evidence, both.present());
        List<AwardRules.Decision> draft = AwardRules.decide(evidence, both.draft());
        List<Simulation.Change> changes = new ArrayList<>();
        required.forEach((code, level) -> {
            LocalDate now = Simulation.heldFrom(present, code, level, from).orElse(null);
            LocalDate then = Simulation.heldFrom(draft, code, level, from).orElse(null);
            if (now == null ? then != null : !now.equals(then)) {
                changes.add(new Simulation.Change(
                        person.id,
                        person.fullName(),
                        person.personnelNumber,
                        person.agency.id,
                        person.agency.name.in(language),
                        String.join(", ", roles),
                        code,
                        level,
                        now,
                        then));
            }
        });
        return changes;
    }
}
