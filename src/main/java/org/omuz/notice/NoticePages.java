package org.omuz.notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.agency.signin.SignedIn;
import org.omuz.shared.Centre;
import org.omuz.shared.Page;
import org.omuz.shared.SharedMessages;
import org.omuz.shared.Visitor;

/** One's own notices. */
@Path("/me/notices")
@Transactional
@RolesAllowed({"trainee", "instructor", "manager", "administrator"})
public class NoticePages {
    /** @param dated whether there is an entry for the calendar */
    record Line(long id, String icon, Said said, Instant at, boolean unread, boolean dated) {}

    @CheckedTemplate(basePath = "notice")
    record notices(Page<Line> page, long unread, boolean fresh) implements TemplateInstance {}

    private final SignedIn signedIn;
    private final Visitor visitor;
    private final UnreadNotices unread;
    private final CalendarEntry calendar;
    private final Centre centre;
    private final Clock clock;

    NoticePages(
            SignedIn signedIn,
            Visitor visitor,
            UnreadNotices unread,
            CalendarEntry calendar,
            Centre centre,
            Clock clock) {
        this.signedIn = signedIn;
        this.visitor = visitor;
        this.unread = unread;
        this.calendar = calendar;
        this.centre = centre;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(@RestQuery String show, @RestQuery @DefaultValue("1") int page) {
        long count = Notice.count("person = ?1 and readAt is null", signedIn.person());
        unread.changed();
        boolean fresh = "new".equals(show);
        String which = fresh ? "person = ?1 and readAt is null order by id desc" : "person = ?1 order by id desc";
        return new notices(
                Page.of(Notice.<Notice>find(which, signedIn.person()), page, Page.USUAL_SIZE, this::line),
                count,
                fresh);
    }

    private Line line(Notice notice) {
        return new Line(
                notice.id, icon(notice.kind), said(notice), notice.noticedAt, notice.readAt == null, notice.isDated());
    }

    private Said said(Notice notice) {
        return Said.of(notice, visitor.language(), centre.zone());
    }

    private static String icon(Notice.Kind kind) {
        return switch (kind) {
            case ACTION_ASSIGNED -> "flag";
            case ACTION_DUE -> "soon";
            case ACTION_OVERDUE -> "lapsed";
            case SEATED -> "exercise";
            case UNSEATED, CANCELLED -> "gap";
            case NOT_COMPLETED -> "lapsed";
            case OBSERVED -> "held";
        };
    }

    /**
     * By GET, because letters link here too: it marks as read, twice as well as once, and leads to what it is about.
     */
    @GET
    @Path("{id}")
    public Response open(@RestPath long id) {
        Notice notice = own(id);
        notice.read(clock.instant());
        unread.changed();
        return Response.seeOther(URI.create(notice.address)).build();
    }

    @GET
    @Path("{id}/calendar")
    public Response calendar(@RestPath long id) {
        Notice notice = own(id);
        if (!notice.isDated()) {
            throw new NotFoundException();
        }
        return Response.ok(
                        calendar.of(
                                notice,
                                said(notice),
                                visitor.wording(SharedMessages.class).exerciseWord()),
                        CalendarEntry.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"omuz-" + id + ".ics\"")
                .build();
    }

    @POST
    public Response readAll() {
        Notice.update("readAt = ?1 where person = ?2 and readAt is null", clock.instant(), signedIn.person());
        unread.changed();
        return Response.seeOther(URI.create("/me/notices")).build();
    }

    private Notice own(long id) {
        return Notice.of(signedIn.person(), id).orElseThrow(NotFoundException::new);
    }
}
