package org.omuz.training.attendance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.shared.Permitted;
import org.omuz.shared.Visitor;
import org.omuz.training.session.Session;
import org.omuz.training.session.SessionHead;
import org.omuz.training.session.SessionPeople;
import org.omuz.training.session.TeachesSession;

/** The roster to sign on paper, one column a half-day. */
@Path("/teach/sessions/{id}/sheet")
@Transactional
@RolesAllowed({"instructor", "administrator"})
public class SignatureSheetPages {

    @CheckedTemplate(basePath = "teach")
    record sheet(SessionHead session, List<LocalDate> days, List<SessionPeople.Who> people)
            implements TemplateInstance {}

    private final Visitor visitor;
    private final SessionPeople people;

    SignatureSheetPages(Visitor visitor, SessionPeople people) {
        this.visitor = visitor;
        this.people = people;
    }

    @GET
    @Permitted(by = TeachesSession.class)
    public TemplateInstance show(@RestPath long id) {
        Session session = Session.withCourse(id).orElseThrow(NotFoundException::new);
        return new sheet(
                SessionHead.of(session, visitor.language()), session.days(), people.present(id, visitor.language()));
    }
}
