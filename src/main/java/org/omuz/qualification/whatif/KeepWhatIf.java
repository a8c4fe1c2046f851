package org.omuz.qualification.whatif;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.omuz.agency.signin.SignedIn;
import org.omuz.audit.AuditTrail;
import org.omuz.qualification.standing.Scope;
import org.omuz.shared.Rejected;
import org.omuz.shared.form.FormSubmission;
import org.omuz.shared.form.Overtaken;

/** Keeps what is supposed, as forms ask for it. */
@RequestScoped
class KeepWhatIf {
    private static final int MOST = 100;

    private final WhatIfDesk desk;
    private final ReadChange read;
    private final FormSubmission sent;
    private final SignedIn signedIn;
    private final AuditTrail trail;
    private final Clock clock;

    KeepWhatIf(
            WhatIfDesk desk, ReadChange read, FormSubmission sent, SignedIn signedIn, AuditTrail trail, Clock clock) {
        this.desk = desk;
        this.read = read;
        this.sent = sent;
        this.signedIn = signedIn;
        this.trail = trail;
        this.clock = clock;
    }

    static String address(Scope scope, WhatIf it) {
        return scope.base() + "/what-if/" + it.id + scope.query();
    }

    Response make(Scope scope, WhatIfForm form) {
        return sent.checkedBy(() -> check(form))
                .answer(
                        () -> {
                            check(form);
                            if (WhatIf.count("agency", scope.agency()) >= MOST) {
                                throw Rejected.because(WhatIfMessages.class, m -> m.tooMany(MOST));
                            }
                            WhatIf it = new WhatIf();
                            it.agency = scope.agency();
                            it.madeBy = signedIn.subject();
                            it.madeAt = clock.instant();
                            take(it, form);
                            it.persist();
                            recorded("WhatIfMade", it);
                            sent.done(WhatIfMessages.class, WhatIfMessages::made);
                            return address(scope, it);
                        },
                        why -> desk.list(scope, form, why.problems()));
    }

    Response rename(Scope scope, long id, WhatIfForm form) {
        WhatIf it = locked(scope, id);
        return sent.checkedBy(() -> check(form))
                .answer(
                        () -> {
                            check(form);
                            Overtaken.refuse(
                                    form.version(),
                                    new Overtaken.Stored("WhatIf", it.id, it.version),
                                    form,
                                    WhatIfForm.of(it),
                                    Set.of("name", "looksAt"));
                            take(it, form);
                            recorded("WhatIfChanged", it);
                            sent.done(WhatIfMessages.class, WhatIfMessages::kept);
                            return address(scope, it);
                        },
                        why -> desk.show(scope, it, false, sent.again(form), ChangeForm.EMPTY, why.problems()));
    }

    Response suppose(Scope scope, long id, ChangeForm form) {
        WhatIf it = locked(scope, id);
        return sent.checkedBy(() -> read.of(it, form))
                .answer(
                        () -> {
                            it.suppose(read.of(it, form));
                            recorded("WhatIfChanged", it);
                            sent.done(WhatIfMessages.class, WhatIfMessages::added);
                            return address(scope, it);
                        },
                        why -> desk.show(scope, it, false, WhatIfForm.of(it), form, why.problems()));
    }

    /** @param version of the list in which it had that number: another one drops nothing */
    Response drop(Scope scope, long id, int number, String version) {
        WhatIf it = locked(scope, id);
        return sent.answer(
                () -> {
                    if (String.valueOf(it.version).equals(version)) {
                        it.drop(number);
                        recorded("WhatIfChanged", it);
                        sent.done(WhatIfMessages.class, WhatIfMessages::dropped);
                    }
                    return address(scope, it);
                },
                why -> desk.show(scope, it, false));
    }

    Response delete(Scope scope, long id) {
        WhatIf it = locked(scope, id);
        return sent.answer(
                () -> {
                    recorded("WhatIfDeleted", it);
                    it.delete();
                    sent.done(WhatIfMessages.class, WhatIfMessages::removed);
                    return scope.base() + "/what-if" + scope.query();
                },
                why -> desk.list(scope));
    }

    private WhatIf locked(Scope scope, long id) {
        WhatIf it = desk.known(scope, id);
        Panache.getEntityManager().refresh(it, LockModeType.PESSIMISTIC_WRITE);
        return it;
    }

    private void check(WhatIfForm form) {
        Rejected.together(() -> name(form), () -> looksAt(form));
    }

    private void take(WhatIf it, WhatIfForm form) {
        it.name = name(form);
        it.looksAt = looksAt(form);
    }

    private static String name(WhatIfForm form) {
        if (form.name() == null) {
            throw Rejected.in("name", WhatIfMessages.class, m -> m.nameNeeded());
        }
        if (form.name().length() > WhatIf.LONGEST_NAME) {
            throw Rejected.in("name", WhatIfMessages.class, m -> m.nameTooLong(WhatIf.LONGEST_NAME));
        }
        return form.name();
    }

    private LocalDate looksAt(WhatIfForm form) {
        return read.ahead("looksAt", form.looksAt());
    }

    private void recorded(String act, WhatIf it) {
        trail.record(act, "WhatIf", it.id, Map.of("name", it.name, "changes", String.valueOf(it.changes.size())));
    }
}
