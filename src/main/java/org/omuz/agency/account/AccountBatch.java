package org.omuz.agency.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.omuz.shared.IdEntity;

/**
 * Accounts that one administrator asked for, of one agency or of all; only that one gets the passwords, for three days.
 */
@Entity
class AccountBatch extends IdEntity {
    static final Duration KEPT = Duration.ofDays(3);

    @Column(name = "agency_id")
    Long agency;

    /** Subject of the administrator's own account, and its name. */
    String startedBy;

    String startedByName;
    Instant createdAt;
    Instant finishedAt;

    /** Why it stands still, as an outcome of {@link CreateAccount}; null while it goes on. */
    String trouble;

    static List<AccountBatch> latest() {
        return find("order by createdAt desc, id desc").page(0, 20).list();
    }

    Instant expiresAt() {
        return finishedAt == null ? null : finishedAt.plus(KEPT);
    }
}
