package org.omuz.agency.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;
import org.omuz.agency.AgencyMessages;
import org.omuz.agency.Person;
import org.omuz.audit.AuditTrail;
import org.omuz.shared.Rejected;

/**
 * Applies exactly what was previewed, once, in a transaction of its own; refused if the register has changed since in a
 * way that changes the plan. Two files at once over the same people: the second is refused, or planned anew where that
 * changes nothing.
 */
@ApplicationScoped
class ConfirmImport {
    private static final int TRIES = 3;
    private static final int LONGEST_LIST = 2000;

    private final DrawUpPlan plan;
    private final ApplyImport apply;
    private final AuditTrail trail;
    private final Clock clock;

    ConfirmImport(DrawUpPlan plan, ApplyImport apply, AuditTrail trail, Clock clock) {
        this.plan = plan;
        this.apply = apply;
        this.trail = trail;
        this.clock = clock;
    }

    void of(long id, String seal, ImportPlan.Decisions decisions) {
        for (int attempt = 1; ; attempt++) {
            try {
                QuarkusTransaction.requiringNew().run(() -> once(id, seal, decisions));
                return;
            } catch (RuntimeException e) {
                if (!isOvertaken(e)) {
                    throw e;
                }
                if (attempt == TRIES) {
                    throw Rejected.because(AgencyMessages.class, AgencyMessages::importOvertaken);
                }
            }
        }
    }

    /** Somebody took a number or address, changed a person, or holds what is wanted here. */
    private static boolean isOvertaken(Throwable e) {
        boolean passing = e instanceof ConstraintViolationException
                || e instanceof LockAcquisitionException
                || e instanceof OptimisticLockException;
        return passing || e.getCause() != null && e.getCause() != e && isOvertaken(e.getCause());
    }

    private void once(long id, String seal, ImportPlan.Decisions decisions) {
        PeopleImport source = Person.getEntityManager().find(PeopleImport.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (source.appliedAt != null) {
            return;
        }
        ImportPlan now = plan.of(PeopleFile.read(source.content));
        if (!now.seal().equals(seal)) {
            throw Rejected.because(AgencyMessages.class, AgencyMessages::importOvertaken);
        }
        List<ImportPlan.Step> taken = now.steps().stream()
                .filter(step -> now.isTaken(step, decisions))
                .toList();
        boolean idle = taken.stream().allMatch(step -> step.kind() == ImportPlan.Kind.LEAVE);
        if (idle && taken.size() < now.steps().size()) {
            throw Rejected.in("take", AgencyMessages.class, AgencyMessages::nothingTicked);
        }
        record(source, taken, now.leftOut(decisions));
        Person.getEntityManager().flush();
        List<Long> touched = apply.steps(taken, decisions.ending(), source);
        // what is written in batches empties the session
        PeopleImport.update("touched = ?1 where id = ?2", touched, id);
    }

    private void record(PeopleImport source, List<ImportPlan.Step> taken, List<ImportPlan.Refusal> left) {
        TreeSet<Long> lines = new TreeSet<>();
        left.forEach(row -> lines.add(row.line()));
        source.appliedAt = clock.instant();
        source.content = null;
        source.added = count(taken, ImportPlan.Kind.ADD);
        source.changed = count(taken, ImportPlan.Kind.CHANGE);
        source.unchanged = count(taken, ImportPlan.Kind.LEAVE);
        source.refused = lines.size();
        source.leftRows = left;
        String listed = lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
        source.leftOut = listed.length() > LONGEST_LIST ? listed.substring(0, LONGEST_LIST - 1) + "…" : listed;
        trail.record(
                "PeopleImported",
                "PeopleImport",
                source.id,
                Map.of(
                        "file", source.contentHash,
                        "added", Long.toString(source.added),
                        "changed", Long.toString(source.changed),
                        "unchanged", Long.toString(source.unchanged),
                        "refused", Long.toString(source.refused),
                        "leftOut", source.leftOut));
    }

    private static long count(List<ImportPlan.Step> steps, ImportPlan.Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).count();
    }
}
