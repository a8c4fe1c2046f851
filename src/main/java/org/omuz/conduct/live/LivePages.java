package org.omuz.conduct.live;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureFailure;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.Set;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.conduct.act.MarkPresence;
import org.omuz.conduct.journal.Journal;
import org.omuz.conduct.run.Listener;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.SignedInMember;

/**
 * The live line of a run to a member's screen, and the question instead of it where no line holds. Both tell that there
 * is something new for this reader, never what; no transaction and no connection to the database is held while it
 * waits.
 */
@Path("/runs/{id}")
@Authenticated
public class LivePages {
    /** Sign-in and place in the run are looked at anew after this time at the latest. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final JournalTailer tailer;
    private final Journal journal;
    private final MarkPresence presence;
    private final SignedInMember self;

    LivePages(JournalTailer tailer, Journal journal, MarkPresence presence, SignedInMember self) {
        this.tailer = tailer;
        this.journal = journal;
        this.presence = presence;
        this.self = self;
    }

    /**
     * Events {@code news} (data: kinds of entries, with spaces between) and {@code beat}; the id is the reader's own
     * count.
     */
    @GET
    @Path("stream")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    public Multi<OutboundSseEvent> stream(
            @RestPath long id,
            @RestQuery @DefaultValue("0") long after,
            @RestHeader("Last-Event-ID") String last,
            @Context Sse sse) {
        boolean resumed = last != null && last.matches("\\d{1,18}");
        return tailer.watch(member(id), resumed ? Long.parseLong(last) : after)
                .onFailure(BackPressureFailure.class)
                .recoverWithCompletion()
                .select()
                .first(LONGEST)
                .map(news -> sse.newEventBuilder()
                        .id(Long.toString(news.count()))
                        .name(news.saysNothing() ? "beat" : "news")
                        .data(String.join(" ", news.kinds()))
                        .build());
    }

    @GET
    @Path("news")
    @Produces(MediaType.APPLICATION_JSON)
    public LiveFeed.News news(@RestPath long id, @RestQuery @DefaultValue("0") long since) {
        Member member = member(id);
        presence.polled(id, member);
        return QuarkusTransaction.requiringNew().call(() -> {
            Listener listener = member.listener();
            long last = journal.last(id);
            long count = journal.heard(id, listener, last);
            return new LiveFeed.News(count, count <= since ? Set.of() : journal.kinds(id, listener, since, last));
        });
    }

    private Member member(long run) {
        return QuarkusTransaction.requiringNew().call(() -> self.member(run));
    }
}
