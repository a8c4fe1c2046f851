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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.agency.Agency;
import org.omuz.shared.Centre;
import org.omuz.shared.Page;
import org.omuz.shared.Visitor;

/** What the administrator has to know of mail: which letters did not get out, why, and whom no reminder can reach. */
@Path("/centre/mail")
@Transactional
@RolesAllowed("administrator")
public class MailPages {
    /** @param nextTryAt null for what was given up */
    record Line(long id, String person, long personId, String title, int tries, String failure, Instant nextTryAt) {}

    /** What is true of the letters; one of them at a time. */
    enum Post {
        NO_SERVER,
        ALL_OUT,
        UNSENT
    }

    /**
     * @param server empty where none is set; {@code silent} names agencies with open actions and no manager known here
     */
    record Standing(String server, List<String> silent, long unsent) {
        public Post post() {
            return server.isEmpty() ? Post.NO_SERVER : unsent == 0 ? Post.ALL_OUT : Post.UNSENT;
        }
    }

    @CheckedTemplate(basePath = "notice")
    record mail(Page<Line> page, Standing standing) implements TemplateInstance {}

    private final MailServer server;
    private final Visitor visitor;
    private final Centre centre;
    private final Clock clock;

    MailPages(MailServer server, Visitor visitor, Centre centre, Clock clock) {
        this.server = server;
        this.visitor = visitor;
        this.centre = centre;
        this.clock = clock;
    }

    /** Four statements. */
    @GET
    public TemplateInstance unsent(@RestQuery @DefaultValue("1") int page) {
        Page<Line> lines = Page.of(
                Notice.<Notice>find(
                        "from Notice n join fetch n.person where n.mail in ?1 order by n.mail, n.nextTryAt, n.id",
                        List.of(Notice.Mail.WAITING, Notice.Mail.FAILED)),
                page,
                Page.USUAL_SIZE,
                this::line);
        return new mail(lines, new Standing(server.name(), silent(), lines.total()));
    }

    private Line line(Notice notice) {
        return new Line(
                notice.id,
                notice.person.fullName(),
                notice.person.id,
                Said.of(notice, visitor.language(), centre.zone()).title(),
                notice.tries,
                notice.failure,
                notice.mail == Notice.Mail.FAILED ? null : notice.nextTryAt);
    }

    private List<String> silent() {
        return Agency.<Agency>list("from Agency g where not exists (select 1 from Person p where p.agency = g "
                        + "and p.manages = true)"
                        + " and exists (select 1 from CorrectiveAction a where a.agency = g "
                        + "and a.state in (OPEN, IN_PROGRESS))"
                        + " order by g.code")
                .stream()
                .map(agency -> agency.name.in(visitor.language()))
                .toList();
    }

    @POST
    @Path("{id}")
    public Response again(@RestPath long id) {
        Notice notice = Notice.<Notice>find(
                        "id = ?1 and mail in ?2", id, List.of(Notice.Mail.WAITING, Notice.Mail.FAILED))
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
        notice.tryAgain(clock.instant());
        return Response.seeOther(URI.create("/centre/mail")).build();
    }
}
