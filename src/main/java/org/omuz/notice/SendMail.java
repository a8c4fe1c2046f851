package org.omuz.notice;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Sends the letters that wait. A node claims a letter before it sends it, so that no two send the same; whose node dies
 * in between is sent again when the claim has run out, under the same number. A server that does not answer ends the
 * round.
 */
@ApplicationScoped
class SendMail {
    private static final int AT_ONCE = 50;
    /** Longer than the mailer waits for a server. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final MailServer server;
    private final Letter letter;
    private final ReactiveMailer mailer;
    private final Context loop;
    private final Clock clock;

    SendMail(MailServer server, Letter letter, ReactiveMailer mailer, Vertx vertx, Clock clock) {
        this.server = server;
        this.letter = letter;
        this.mailer = mailer;
        this.loop = vertx.getOrCreateContext();
        this.clock = clock;
    }

    /** How many were sent. */
    int send() {
        int sent = 0;
        List<Long> waiting = server.isThere() ? waiting() : List.of();
        while (!waiting.isEmpty()) {
            for (long id : waiting) {
                if (!claim(id)) {
                    continue;
                }
                Optional<Throwable> failure = send(id);
                if (failure.isPresent() && !answered(failure.get())) {
                    return sent;
                }
                sent += failure.isPresent() ? 0 : 1;
            }
            waiting = waiting();
        }
        return sent;
    }

    private List<Long> waiting() {
        Instant now = clock.instant();
        return QuarkusTransaction.requiringNew()
                .call(() -> Notice.<Notice>find(
                                "mail = ?1 and nextTryAt <= ?2 order by nextTryAt, id", Notice.Mail.WAITING, now)
                        .page(0, AT_ONCE)
                        .stream()
                        .map(notice -> notice.id)
                        .toList());
    }

    private boolean claim(long id) {
        Instant now = clock.instant();
        return QuarkusTransaction.requiringNew()
                        .call(() -> Notice.update(
                                "nextTryAt = ?1, tries = tries + 1 where id = ?2 and mail = ?3 and nextTryAt <= ?4",
                                now.plus(CLAIM),
                                id,
                                Notice.Mail.WAITING,
                                now))
                == 1;
    }

    private Optional<Throwable> send(long id) {
        try {
            post(QuarkusTransaction.requiringNew().call(() -> letter.of(Notice.findById(id))));
            QuarkusTransaction.requiringNew()
                    .run(() -> Notice.<Notice>findById(id).sent(clock.instant()));
            return Optional.empty();
        } catch (RuntimeException e) {
            Throwable root = rootOf(e);
            Log.warnf("Notice %d could not be mailed: %s", id, root);
            QuarkusTransaction.requiringNew()
                    .run(() -> Notice.<Notice>findById(id).failed(root.toString(), clock.instant()));
            return Optional.of(root);
        }
    }

    /**
     * Hands a letter over on one event loop, always the same: asked from another thread, the mail client may miss the
     * greeting of a quick server, and then both wait.
     */
    private void post(Mail mail) {
        CompletableFuture<Void> posted = new CompletableFuture<>();
        loop.runOnContext(now ->
                mailer.send(mail).subscribe().with(done -> posted.complete(null), posted::completeExceptionally));
        posted.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    /** Whether the server is there and refused this one letter. */
    private static boolean answered(Throwable failure) {
        return failure instanceof SMTPException;
    }

    private static Throwable rootOf(Throwable e) {
        return e.getCause() == null || e instanceof SMTPException ? e : rootOf(e.getCause());
    }
}
