package org.omuz.conduct.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.agency.SignedIn;
import org.omuz.conduct.Cast;
import org.omuz.conduct.Click;
import org.omuz.conduct.Member;
import org.omuz.conduct.Run;
import org.omuz.conduct.StaffsRun;
import org.omuz.shared.Page;
import org.omuz.shared.Permitted;
import org.omuz.shared.Visitor;

/** The runs one takes part in as staff; who takes part in one of them, and whether it is ready. */
@Path("/runs")
@Transactional
@RolesAllowed({"trainee", "instructor", "manager", "administrator"})
public class RunPages {
    record Item(long id, String title, String exercise, LocalDateTime startsAt, String zone, String icon, String stateName, String role, boolean rehearsal) {}

    @CheckedTemplate(basePath = "control")
    record runs(Page<Item> list, String state, String base, List<Run.State> states, Cast cast, boolean plans) implements TemplateInstance {}

    /** @param link to the places, for those who may take them; null where it was never opened */
    record Opening(Run.Places now, boolean session, String link) {}

    record People(List<SeatView> staff, List<RunViews.TeamSeats> teams, List<Place> places, Opening opening) {
        public String click() {
            return Click.fresh();
        }
    }

    record Adding(String q, List<RunViews.Candidate> candidates, String lines, List<String> problems) {}

    @CheckedTemplate(basePath = "control")
    record run(RunHead run, long count, List<String> missing, People people, Adding adding, String problem) implements TemplateInstance {}

    private final Visitor visitor;
    private final SignedIn signedIn;
    private final SecurityIdentity identity;
    private final RunViews views;
    private final BoardViews boards;

    @ConfigProperty(name = "omuz.url", defaultValue = "http://localhost:8080")
    String address;

    RunPages(Visitor visitor, SignedIn signedIn, SecurityIdentity identity, RunViews views, BoardViews boards) {
        this.visitor = visitor;
        this.signedIn = signedIn;
        this.identity = identity;
        this.views = views;
        this.boards = boards;
    }

    @GET
    public TemplateInstance runs(@RestQuery String state, @RestQuery int page) {
        Run.State only = List.of(Run.State.values()).stream().filter(s -> s.name().equals(state)).findFirst().orElse(null);
        String mine = "from Member m join fetch m.run r where m.person = ?1 and m.removedAt is null and m.role <> ?2";
        String order = " order by r.startsAt desc, r.id desc";
        Page<Member> members = only == null
                ? Page.of(Member.find(mine + order, signedIn.person(), Member.Role.PLAYER), page, Page.USUAL_SIZE, m -> (Member) m)
                : Page.of(Member.find(mine + " and r.state = ?3" + order, signedIn.person(), Member.Role.PLAYER, only), page, Page.USUAL_SIZE, m -> (Member) m);
        Cast names = new Cast(null, Map.of(), visitor.language());
        Map<Long, String> titles = titles(members.rows());
        List<Item> items = members.rows().stream().map(m -> item(m, names, titles)).toList();
        return new runs(
                new Page<>(items, members.total(), members.number(), members.size()),
                only == null ? "" : only.name(),
                only == null ? "/runs?" : "/runs?state=" + only.name() + "&",
                List.of(Run.State.values()),
                names,
                mayPlan());
    }

    private Map<Long, String> titles(List<Member> members) {
        Map<Long, String> titles = new HashMap<>();
        members.stream().map(m -> m.run).forEach(run -> titles.computeIfAbsent(
                run.exerciseVersionId, id -> boards.exercise(run).title().in(visitor.language())));
        return titles;
    }

    private static Item item(Member m, Cast names, Map<Long, String> titles) {
        Run run = m.run;
        return new Item(
                run.id,
                run.title,
                titles.get(run.exerciseVersionId),
                LocalDateTime.ofInstant(run.startsAt, run.zoneId()),
                run.zone,
                RunHead.icon(run.state),
                names.state(run.state),
                names.role(m.role),
                run.rehearsal);
    }

    private boolean mayPlan() {
        return identity.hasRole("instructor") || identity.hasRole("administrator");
    }

    @GET
    @Path("{id}")
    @Permitted(by = StaffsRun.class)
    public TemplateInstance show(@RestPath long id, @RestQuery String q) {
        return page(id, q, null, List.of(), null);
    }

    TemplateInstance page(long id, String q, String lines, List<String> problems, String problem) {
        Run run = run(id);
        Cast cast = boards.cast(run);
        Member me = Member.of(id, signedIn.person()).orElseThrow(NotFoundException::new);
        RunHead head = RunHead.of(run, cast, me);
        return new run(
                head,
                boards.count(run),
                views.missing(cast),
                new People(views.staff(cast), views.teams(cast), Place.all(cast), opening(run)),
                new Adding(q == null ? "" : q, head.directs() ? views.candidates(cast, run.sessionId, q) : List.of(), lines == null ? "" : lines, problems),
                problem);
    }

    private Opening opening(Run run) {
        return new Opening(run.places, run.sessionId != null, run.placesKey == null ? null : address + "/places/" + run.placesKey);
    }

    static Run run(long id) {
        return Run.<Run>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
