package org.omuz.assessment.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.agency.PlaceNames;
import org.omuz.shared.Language;
import org.omuz.shared.Page;
import org.omuz.shared.Visitor;
import org.omuz.shared.table.Table;
import org.omuz.shared.table.TableFile;
import org.omuz.training.session.DeskMessages;
import org.omuz.training.session.SessionHead;

/** The sessions an instructor answers for; all of them for an administrator. */
@Path("/teach")
@Transactional
@RolesAllowed({"instructor", "administrator"})
public class TeachingPages {
    private static final int MOST_IN_FILE = 10_000;

    @CheckedTemplate(basePath = "teach")
    record sessions(Page<TaughtSessions.Line> page, String q, String when, boolean all, String base)
            implements TemplateInstance {}

    private final TaughtSessions taught;
    private final SecurityIdentity identity;
    private final Visitor visitor;
    private final TableFile file;
    private final PlaceNames places;

    TeachingPages(
            TaughtSessions taught, SecurityIdentity identity, Visitor visitor, TableFile file, PlaceNames places) {
        this.taught = taught;
        this.identity = identity;
        this.visitor = visitor;
        this.file = file;
        this.places = places;
    }

    @GET
    public TemplateInstance list(@RestQuery String q, @RestQuery String when, @RestQuery Integer page) {
        String words = q == null ? "" : q.strip();
        TaughtSessions.When chosen = TaughtSessions.When.of(when);
        String base = "?q=" + java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8) + "&when="
                + chosen.parameter() + "&";
        return new sessions(
                taught.page(words, chosen, page == null ? 1 : page, Page.USUAL_SIZE),
                words,
                chosen.parameter(),
                identity.hasRole("administrator"),
                base);
    }

    @GET
    @Path("sessions.csv")
    @Produces(TableFile.CSV)
    public Response csv(@RestQuery String q, @RestQuery String when) {
        return file.csv(table(q, when));
    }

    @GET
    @Path("sessions.xlsx")
    @Produces(TableFile.XLSX)
    public Response xlsx(@RestQuery String q, @RestQuery String when) {
        return file.xlsx(table(q, when), visitor.language());
    }

    private Table table(String q, String when) {
        DeskMessages desk = visitor.wording(DeskMessages.class);
        TeachingMessages say = visitor.wording(TeachingMessages.class);
        Language language = visitor.language();
        List<TaughtSessions.Line> lines =
                taught.page(q, TaughtSessions.When.of(when), 1, MOST_IN_FILE).rows();
        List<String> heads = List.of(
                desk.code(),
                desk.course(),
                desk.place(),
                say.firstDay(),
                say.lastDay(),
                say.seatsTaken(),
                desk.seats(),
                say.state());
        return new Table("sessions", desk.sessions(), heads, to -> {
            for (TaughtSessions.Line line : lines) {
                SessionHead head = line.head();
                to.of(
                        head.code(),
                        head.title(),
                        places.in(head.place(), language),
                        head.from(),
                        head.to(),
                        line.seats().taken(),
                        line.seats().of(),
                        word(line, say, desk));
            }
        });
    }

    private static String word(TaughtSessions.Line line, TeachingMessages say, DeskMessages desk) {
        return switch (line.when()) {
            case RUNNING -> say.running();
            case UPCOMING -> say.upcoming();
            case CANCELLED -> desk.cancelled();
            case PAST, ALL -> line.completed() ? desk.stateCompleted() : say.past();
        };
    }
}
