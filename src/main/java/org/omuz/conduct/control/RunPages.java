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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.agency.signin.SignedIn;
import org.omuz.conduct.run.CommandId;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.run.SignedInMember;
import org.omuz.conduct.run.StaffsRun;
import org.omuz.conduct.words.Cast;
import org.omuz.shared.Page;
import org.omuz.shared.Permitted;
import org.omuz.shared.Visitor;

/** The runs one takes part in as staff; who takes part in one of them, and whether it is ready. */
@Path("/runs")
@Transactional
@RolesAllowed({"trainee", "instructor", "manager", "administrator"})
public class RunPages {
    record Item(
            String href,
            String title,
            String exercise,
            LocalDateTime startsAt,
            String zone,
            String icon,
            String stateName,
            String role,
            boolean rehearsal) {}

    /** @param looksAfter whether runs without a place of one's own can be asked for */
    record Filter(String state, boolean all, boolean looksAfter) {
        public String base() {
            return "/runs?state=" + state + (all ? "&of=all&" : "&");
        }
    }

    @CheckedTemplate(basePath = "control")
    record runs(Page<Item> list, Filter filter, List<Run.State> states, Cast cast, boolean plans)
            implements TemplateInstance {}

    /** @param link to the places, for those who may take them; null where it was never opened */
    record Opening(Run.Places now, boolean session, String link) {}

    record People(List<SeatView> staff, List<RunViews.TeamSeats> teams, List<RoleChoice> places, Opening opening) {
        public String click() {
            return CommandId.fresh();
        }
    }

    record Adding(String q, List<RunViews.Candidate> candidates, String lines, List<String> problems) {}

    @CheckedTemplate(basePath = "control")
    record run(RunHead run, long count, List<String> missing, People people, Adding adding, String problem)
            implements TemplateInstance {}

    private final Visitor visitor;
    private final SignedIn signedIn;
    private final SignedInMember self;
    private final SecurityIdentity identity;
    private final RunViews views;
    private final BoardViews boards;

    @ConfigProperty(name = "omuz.url", defaultValue = "http://localhost:8080")
    String address;

    RunPages(
            Visitor visitor,
            SignedIn signedIn,
            SignedInMember self,
            SecurityIdentity identity,
            RunViews views,
            BoardViews boards) {
        this.visitor = visitor;
        this.signedIn = signedIn;
        this.self = self;
        this.identity = identity;
        this.views = views;
        this.boards = boards;
    }

    /** @param of {@code all} for those of others too, which administrators look after */
    @GET
    public TemplateInstance runs(@RestQuery String state, @RestQuery String of, @RestQuery int page) {
        Run.State only = Stream.of(Run.State.values())
                .filter(s -> s.name().equals(state))
                .findFirst()
                .orElse(null);
        boolean all = "all".equals(of) && identity.hasRole("administrator");
        List<Run.State> states = only == null ? List.of(Run.State.values()) : List.of(only);
        String seat = all
                ? ""
                : " and exists (select 1 from Member m where m.run = r and m.person = :me and m.removedAt is null)";
        Map<String, Object> values = new HashMap<>(Map.of("states", states));
        if (!all) {
            values.put("me", signedIn.person());
        }
        Page<Run> found = Page.of(
                Run.find("from Run r where r.state in :states" + seat + " order by r.startsAt desc, r.id desc", values),
                page,
                Page.USUAL_SIZE,
                run -> (Run) run);
        Map<Long, Member> seats = Member.<Member>list(
                        "person = ?1 and removedAt is null and run in ?2", signedIn.person(), found.rows())
                .stream()
                .collect(Collectors.toMap(m -> m.run.id, Function.identity()));
        Cast names = new Cast(null, Map.of(), visitor.language());
        Map<Long, String> titles = new HashMap<>();
        List<Item> items = found.rows().stream()
                .map(run -> item(run, seats.get(run.id), names, titles))
                .toList();
        return new runs(
                new Page<>(items, found.total(), found.number(), found.size()),
                new Filter(only == null ? "" : only.name(), all, identity.hasRole("administrator")),
                List.of(Run.State.values()),
                names,
                mayPlan());
    }

    /** @param seat of the reader, or null for one who looks after it only and reads its report */
    private Item item(Run run, Member seat, Cast names, Map<Long, String> titles) {
        return new Item(
                seat == null ? "/runs/" + run.id + "/report" : seat.home(),
                run.title,
                titles.computeIfAbsent(
                        run.exerciseVersionId,
                        id -> boards.exercise(run).title().in(visitor.language())),
                LocalDateTime.ofInstant(run.startsAt, run.zoneId()),
                run.zone,
                RunHead.icon(run.state),
                names.state(run.state),
                seat == null ? "" : names.role(seat.role),
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
        Member me = self.member(id);
        RunHead head = RunHead.of(run, cast, me);
        return new run(
                head,
                boards.count(run),
                views.missing(cast),
                new People(views.staff(cast), views.teams(cast), RoleChoice.all(cast), opening(run)),
                new Adding(
                        q == null ? "" : q,
                        head.directs() ? views.candidates(cast, run.sessionId, q) : List.of(),
                        lines == null ? "" : lines,
                        problems),
                problem);
    }

    private Opening opening(Run run) {
        return new Opening(
                run.places, run.sessionId != null, run.placesKey == null ? null : address + "/places/" + run.placesKey);
    }

    static Run run(long id) {
        return Run.<Run>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
