package org.omuz.framework;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Json;
import org.omuz.shared.Rejected;

/**
 * The framework in memory. Versions never change, so only "which is the latest" is asked of the database, once a
 * transaction; another node's import is therefore seen by the next transaction here.
 */
@ApplicationScoped
public class Frameworks {
    private record Competencies(
            String framework,
            List<Framework.Domain> domains,
            List<Framework.Level> levels,
            List<Competency> competencies) {}

    private record Profiles(List<RoleProfile> profiles) {}

    /** @param adopted how many rule books had been adopted when it was read */
    private record Known(long adopted, Framework framework) {}

    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transaction;
    private final Map<Long, Known> byVersion = new ConcurrentHashMap<>();

    private final CentreDay day;

    Frameworks(EntityManager entities, TransactionSynchronizationRegistry transaction, CentreDay day) {
        this.day = day;
        this.entities = entities;
        this.transaction = transaction;
    }

    /** The latest version; refuses, with the reason, where none was imported yet. */
    public Framework current() {
        return known().orElseThrow(() -> Rejected.because(FrameworkMessages.class, FrameworkMessages::noneYet));
    }

    /** The latest version, if one was imported. */
    public Optional<Framework> known() {
        return within(() -> version("order by v.number desc", null));
    }

    /** The latest version of that label, e.g. 2026.1: what an award or certificate of that time rests on. */
    public Optional<Framework> labelled(String label) {
        return within(() -> version("where v.label = :label order by v.number desc", label));
    }

    private Optional<Framework> version(String restriction, String label) {
        Object key = List.of(Frameworks.class, restriction, String.valueOf(label));
        Object known = transaction.getResource(key);
        if (known == null) {
            var query = entities.createQuery(
                            "select v.id, (select count(*) from RuleBook b where b.state = ADOPTED)"
                                    + " from FrameworkVersion v " + restriction,
                            Object[].class)
                    .setMaxResults(1);
            if (label != null) {
                query.setParameter("label", label);
            }
            known = query.getResultStream().findFirst().map(row -> read((Long) row[0], (Long) row[1]));
            if (((Optional<?>) known).isPresent()) {
                transaction.putResource(key, known);
            }
        }
        return ((Optional<?>) known).map(Framework.class::cast);
    }

    private static <T> T within(Supplier<T> query) {
        return QuarkusTransaction.joiningExisting().call(query::get);
    }

    /** What is in memory is right as long as no further book was adopted and no other one came into effect. */
    private Framework read(long id, long adopted) {
        LocalDate today = day.today();
        Known known = byVersion.get(id);
        if (known == null || known.adopted() != adopted) {
            known = new Known(adopted, assemble(entities.find(FrameworkVersion.class, id), adopted()));
            byVersion.put(id, known);
        }
        Framework framework = known.framework();
        if (framework.rules() != framework.rulesOn(today)) {
            framework = framework.under(framework.books(), today);
            byVersion.put(id, new Known(adopted, framework));
        }
        return framework;
    }

    private static List<RuleBooks.InEffect> adopted() {
        return RuleBook.adopted().stream()
                .map(book -> new RuleBooks.InEffect(book.from(), book.book()))
                .toList();
    }

    /** @param adopted rule books; where there are none, the one that came with the version */
    static Framework assemble(FrameworkVersion version, List<RuleBooks.InEffect> adopted) {
        Competencies competencies = Json.read(version.competencies, new TypeReference<>() {});
        Profiles profiles = Json.read(version.roleProfiles, new TypeReference<>() {});
        AwardRuleBook imported = Json.read(version.awardRules, new TypeReference<>() {});
        RuleBooks books = adopted.isEmpty() ? RuleBooks.of(imported) : new RuleBooks(adopted);
        AwardRuleBook rules = books.inOrder().get(0).book();
        return new Framework(
                version.label,
                rules.rules(),
                competencies.domains(),
                competencies.levels(),
                Framework.byCode(competencies.competencies(), Competency::code),
                Framework.byCode(profiles.profiles(), RoleProfile::code),
                rules,
                books);
    }
}
