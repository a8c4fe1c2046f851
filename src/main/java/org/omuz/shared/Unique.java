package org.omuz.shared;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.PersistenceException;
import java.util.Map;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/**
 * What only one may have: where somebody took it between the look and the write, the unique key says so; the form names
 * the field.
 */
public final class Unique {
    private Unique() {}

    /**
     * @param refusals by name of the unique key; the session holds nothing after a refusal, so that the form can be
     *     shown again
     */
    public static void write(IdEntity row, Map<String, Rejected> refusals) {
        try {
            row.persistAndFlush();
        } catch (PersistenceException e) {
            Optional<Rejected> refusal = key(e).map(refusals::get);
            Panache.getEntityManager().clear();
            throw refusal.isPresent() ? refusal.get() : e;
        }
    }

    /** Name of the key that a write ran into. */
    public static Optional<String> key(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violation && violation.getConstraintName() != null) {
                String name = violation.getConstraintName();
                return Optional.of(name.substring(name.lastIndexOf('.') + 1));
            }
        }
        return Optional.empty();
    }
}
