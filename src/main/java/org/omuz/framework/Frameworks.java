package org.omuz.framework;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
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

    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transaction;
    private final Map<Long, Framework> byVersion = new ConcurrentHashMap<>();

    Frameworks(EntityManager entities, TransactionSynchronizationRegistry transaction) {
        this.entities = entities;
        this.transaction = transaction;
    }

    /** The latest version; refuses, with the reason, where none was imported yet. */
    public Framework current() {
        return known().orElseThrow(() -> Rejected.because(FrameworkMessages.class, FrameworkMessages::noneYet));
    }

    /** The latest version, if one was imported. */
    public Optional<Framework> known() {
        return within(() -> version("order by number desc", null));
    }

    /** The latest version of that label, e.g. 2026.1: what an award or certificate of that time rests on. */
    public Optional<Framework> labelled(String label) {
        return within(() -> version("where label = :label order by number desc", label));
    }

    private Optional<Framework> version(String restriction, String label) {
        Object key = List.of(Frameworks.class, restriction, String.valueOf(label));
        Object known = transaction.getResource(key);
        if (known == null) {
            var query = entities.createQuery("select id from FrameworkVersion " + restriction, Long.class)
                    .setMaxResults(1);
            if (label != null) {
                query.setParameter("label", label);
            }
            known = query.getResultStream().findFirst().map(this::read);
            if (((Optional<?>) known).isPresent()) {
                transaction.putResource(key, known);
            }
        }
        return ((Optional<?>) known).map(Framework.class::cast);
    }

    private static <T> T within(Supplier<T> query) {
        return QuarkusTransaction.joiningExisting().call(query::get);
    }

    private Framework read(long id) {
        return byVersion.computeIfAbsent(id, missing -> assemble(entities.find(FrameworkVersion.class, missing)));
    }

    static Framework assemble(FrameworkVersion version) {
        Competencies competencies = Json.read(version.competencies, new TypeReference<>() {});
        Profiles profiles = Json.read(version.roleProfiles, new TypeReference<>() {});
        AwardRuleBook rules = Json.read(version.awardRules, new TypeReference<>() {});
        return new Framework(
                version.label,
                rules.rules(),
                competencies.domains(),
                competencies.levels(),
                Framework.byCode(competencies.competencies(), Competency::code),
                Framework.byCode(profiles.profiles(), RoleProfile::code),
                rules);
    }
}
