package org.omuz.qualification.check;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.agency.Person;
import org.omuz.audit.AuditEntry;
import org.omuz.qualification.rules.DeriveAwards;
import org.omuz.shared.Page;

/** What the check of awards found, and awards derived anew where that mends it. */
@Path("/centre/awards")
@Transactional
@RolesAllowed("administrator")
@Produces(MediaType.TEXT_HTML)
public class AwardAlarmPages {
    private static final int ON_PAGE = 50;

    /** @param checkedAt time of the last check, null before the first */
    @CheckedTemplate(basePath = "qualification")
    record alarms(Page<AwardAlarm> page, Instant checkedAt, String people) implements TemplateInstance {}

    private final DeriveAwards derive;
    private final CheckAwards check;

    AwardAlarmPages(DeriveAwards derive, CheckAwards check) {
        this.derive = derive;
        this.check = check;
    }

    @GET
    public TemplateInstance list(@RestQuery @jakarta.ws.rs.DefaultValue("1") int page) {
        AuditEntry last = AuditEntry.<AuditEntry>find("act = ?1 order by at desc, id desc", CheckAwards.ACT)
                .firstResult();
        return new alarms(
                Page.of(
                        AwardAlarm.list("from AwardAlarm a join fetch a.person order by a.foundAt, a.id"),
                        page,
                        ON_PAGE),
                last == null ? null : last.at,
                last == null ? "" : last.details.get("people"));
    }

    /** Derives one person's awards anew and checks them again. */
    @POST
    @Path("{id}/derive")
    public Response derive(@RestPath long id) {
        if (Person.count("id", id) == 0) {
            throw new NotFoundException();
        }
        derive.lock(List.of(id));
        derive.again(List.of(id));
        Person.getEntityManager().flush();
        check.check(List.of(id));
        return Response.seeOther(URI.create("/centre/awards")).build();
    }
}
