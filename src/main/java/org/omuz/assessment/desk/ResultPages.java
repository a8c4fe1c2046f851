package org.omuz.assessment.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.shared.Permitted;
import org.omuz.shared.Visitor;
import org.omuz.shared.table.Table;
import org.omuz.shared.table.TableFile;
import org.omuz.training.session.DeskMessages;
import org.omuz.training.session.Session;
import org.omuz.training.session.SessionHead;
import org.omuz.training.session.TeachesSession;

/** Results of the group: before and after, gain, and which questions were hard. */
@Path("/teach/sessions/{id}/results")
@Transactional
@RolesAllowed({"instructor", "administrator"})
public class ResultPages {

    @CheckedTemplate(basePath = "teach")
    record results(
            SessionHead session,
            GroupResults.Means means,
            List<Roster.Line> lines,
            List<GroupResults.Band> bands,
            List<GroupResults.Item> items,
            long practicals)
            implements TemplateInstance {}

    private final Visitor visitor;
    private final Roster roster;
    private final GroupResults results;
    private final TableFile file;

    ResultPages(Visitor visitor, Roster roster, GroupResults results, TableFile file) {
        this.visitor = visitor;
        this.roster = roster;
        this.results = results;
        this.file = file;
    }

    @GET
    @Permitted(by = TeachesSession.class)
    public TemplateInstance show(@RestPath long id) {
        Session session = session(id);
        Roster.Sheet sheet = roster.of(session, visitor.language());
        List<Roster.Line> lines =
                sheet.lines().stream().filter(l -> !l.who().withdrawn()).toList();
        return new results(
                SessionHead.of(session, visitor.language()),
                GroupResults.means(lines),
                lines,
                GroupResults.bands(lines),
                results.items(id, visitor.language()),
                sheet.practicals());
    }

    @GET
    @Path("results.csv")
    @Permitted(by = TeachesSession.class)
    public Response csv(@RestPath long id) {
        return file.csv(table(id));
    }

    @GET
    @Path("results.xlsx")
    @Permitted(by = TeachesSession.class)
    public Response xlsx(@RestPath long id) {
        return file.xlsx(table(id), visitor.language());
    }

    private Table table(long id) {
        Session session = session(id);
        return new ResultsTable(visitor.wording(TeachingMessages.class), visitor.wording(DeskMessages.class))
                .of(session.code, roster.of(session, visitor.language()).lines());
    }

    private static Session session(long id) {
        return Session.withCourse(id).orElseThrow(NotFoundException::new);
    }
}
