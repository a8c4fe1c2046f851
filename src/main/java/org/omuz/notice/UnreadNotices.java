package org.omuz.notice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import org.omuz.agency.signin.SignedIn;
import org.omuz.shared.Unread;

/** What the bell of the frame shows: asked once a minute for each person, not once a page. */
@ApplicationScoped
class UnreadNotices implements Unread {
    private static final int ACCOUNTS = 5_000;

    private final Cache<String, Long> counts = Caffeine.newBuilder()
            .maximumSize(ACCOUNTS)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();
    private final SignedIn signedIn;

    UnreadNotices(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public long count() {
        String account = signedIn.subject();
        Long known = counts.getIfPresent(account);
        if (known != null || !BlockingOperationControl.isBlockingAllowed()) {
            return known == null ? 0 : known;
        }
        try {
            long count = QuarkusTransaction.requiringNew()
                    .call(() -> Notice.count("person.account = ?1 and readAt is null", account));
            counts.put(account, count);
            return count;
        } catch (PersistenceException away) {
            // the page being drawn may be the one that says so
            return 0;
        }
    }

    void changed() {
        counts.invalidate(signedIn.subject());
    }
}
