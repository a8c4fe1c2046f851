package org.omuz.conduct.room;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDateTime;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.agency.Person;
import org.omuz.agency.signin.SignedIn;
import org.omuz.conduct.act.TakePlace;
import org.omuz.conduct.run.CommandId;
import org.omuz.conduct.run.ConductMessages;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.words.Cast;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseShelf;
import org.omuz.exercise.model.Seat;
import org.omuz.shared.Visitor;
import org.omuz.shared.form.FormSubmission;

/** Taking a place in a planned run for oneself. Of the exercise it shows no more than names of teams and posts. */
@Path("/places/{key}")
@Authenticated
@Transactional
public class PlacePages {
    record Post(String code, String name, boolean free, boolean mine) {}

    record Team(String name, int free, List<Post> posts) {}

    record When(LocalDateTime startsAt, String zone, boolean rehearsal) {}

    /**
     * @param place in words, null for none; @param room its address, null for none; @param own whether it may be left
     */
    record Mine(String place, String room, boolean own) {}

    record Offer(String key, String title, When when, Mine mine, List<Team> teams, String closed) {
        public String click() {
            return CommandId.fresh();
        }
    }

    @CheckedTemplate(basePath = "room")
    record seats(Offer offer, String problem) implements TemplateInstance {}

    private final SignedIn signedIn;
    private final TakePlace places;
    private final ExerciseShelf shelf;
    private final Visitor visitor;

    private final FormSubmission sent;

    PlacePages(SignedIn signedIn, TakePlace places, ExerciseShelf shelf, Visitor visitor, FormSubmission sent) {
        this.sent = sent;
        this.signedIn = signedIn;
        this.places = places;
        this.shelf = shelf;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance show(@RestPath String key) {
        return page(key, null);
    }

    /** @param place team and post: {@code customs/shift-leader} */
    @POST
    public Response take(@RestPath String key, @RestForm String place, @RestForm String command) {
        Person me = signedIn.person();
        Seat seat = Seat.of(place == null ? "" : place);
        return act(
                key,
                () -> places.take(
                        me, key, CommandId.of(command), seat.team(), seat.post().orElse(null)));
    }

    @POST
    @Path("leaving")
    public Response leave(@RestPath String key, @RestForm String command) {
        Person me = signedIn.person();
        return act(key, () -> places.leave(me, key, CommandId.of(command)));
    }

    /** In a transaction of its own: what the page shows after a refusal is what others have done meanwhile. */
    private Response act(String key, Runnable act) {
        return sent.answer(
                () -> QuarkusTransaction.requiringNew().run(act), "/places/" + key, why -> page(key, why.reason()));
    }

    private TemplateInstance page(String key, String problem) {
        Person me = signedIn.person();
        Run run = TakePlace.of(key, me);
        ExerciseDefinition exercise = run.played(shelf);
        Cast words = new Cast(exercise, null, visitor.language());
        List<Member> all = Member.list("run = ?1 and removedAt is null", run);
        Member mine = all.stream()
                .filter(member -> member.person.id.equals(me.id))
                .findFirst()
                .orElse(null);
        boolean open = run.takesPeople() && (mine == null || mine.ownChoice);
        return new seats(
                new Offer(
                        key,
                        run.title,
                        new When(LocalDateTime.ofInstant(run.startsAt, run.zoneId()), run.zone, run.rehearsal),
                        mine(run, mine, words),
                        open
                                ? exercise.teams().stream()
                                        .filter(t -> !t.members().isEmpty())
                                        .map(t -> team(t, all, mine, words))
                                        .toList()
                                : List.of(),
                        open ? null : closed(run, mine)),
                problem);
    }

    private String closed(Run run, Member mine) {
        ConductMessages say = visitor.wording(ConductMessages.class);
        return run.takesPeople() && mine != null ? say.askTheDirector() : say.placesAreClosed();
    }

    private static Mine mine(Run run, Member mine, Cast words) {
        if (mine == null) {
            return new Mine(null, null, false);
        }
        String place =
                mine.isPlayer() ? mine.seat().map(seat -> words.name(seat)).orElse("") : words.role(mine.role);
        return new Mine(
                place,
                mine.isPlayer() ? "/runs/" + run.id + "/room" : null,
                mine.ownChoice && run.state == Run.State.PLANNED);
    }

    private static Team team(ExerciseDefinition.Team team, List<Member> all, Member mine, Cast words) {
        List<Member> others = all.stream()
                .filter(m -> team.code().equals(m.team) && m != mine)
                .toList();
        List<Post> posts = team.members().stream()
                .map(post -> new Post(
                        Seat.of(team.code(), post.code()).code(),
                        words.in(post.title()),
                        TakePlace.isFree(team, post.code(), others),
                        mine != null
                                && team.code().equals(mine.team)
                                && post.code().equals(mine.post)))
                .toList();
        return new Team(
                words.in(team.name()),
                (int) posts.stream().filter(post -> post.free() && !post.mine()).count(),
                posts);
    }
}
