package org.omuz.agency.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.omuz.agency.Person;
import org.omuz.audit.TrailActors;
import org.omuz.shared.find.AskedWords;

/** Finds whose acts are asked for by a person's name; who never signed in has done nothing yet. */
@ApplicationScoped
class ActorsByName implements TrailActors {
    private final EntityManager entities;

    ActorsByName(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<String> called(String typed) {
        Map<String, Object> words = new HashMap<>();
        var query = entities.createQuery(
                "select p.signInName from Person p where p.signInName is not null"
                        + AskedWords.of(typed).and("p.id", Person.class, "person", words::put),
                String.class);
        words.forEach(query::setParameter);
        return new HashSet<>(query.getResultList());
    }
}
