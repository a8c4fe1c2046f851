package org.omuz.conduct.control;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omuz.agency.Person;
import org.omuz.agency.signin.SignedIn;
import org.omuz.conduct.run.DatabaseTime;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Placement;
import org.omuz.conduct.words.Cast;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.Seat;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Visitor;
import org.omuz.shared.find.AskedWords;
import org.omuz.shared.text.TypedText;
import org.omuz.training.session.Enrolment;

/** Who takes part in a run and whether all is ready for it. */
@RequestScoped
class RunViews {
    private static final int FOUND = 20;

    /** Seats of each post, and last those of nobody's post. */
    record TeamSeats(String code, String name, List<PostSeats> posts) {}

    /** @param place code of the post or the team */
    record PostSeats(String place, String name, List<SeatView> seats) {}

    record Candidate(long id, String name, String number, String agency) {}

    private final SecurityIdentity identity;
    private final SignedIn signedIn;
    private final Visitor visitor;
    private final LocalFormat written;
    private final DatabaseTime time;
    private final ControlMessages say;

    RunViews(SecurityIdentity identity, SignedIn signedIn, Visitor visitor, LocalFormat written, DatabaseTime time) {
        this.identity = identity;
        this.signedIn = signedIn;
        this.visitor = visitor;
        this.written = written;
        this.time = time;
        this.say = visitor.wording(ControlMessages.class);
    }

    List<SeatView> staff(Cast cast) {
        return present(cast).stream()
                .filter(m -> m.role.isStaff())
                .map(m -> seat(m, cast))
                .toList();
    }

    List<TeamSeats> teams(Cast cast) {
        List<Member> present = present(cast);
        return cast.exercise().teams().stream()
                .map(team -> new TeamSeats(team.code(), cast.in(team.name()), posts(team, present, cast)))
                .toList();
    }

    private List<PostSeats> posts(ExerciseDefinition.Team team, List<Member> present, Cast cast) {
        List<PostSeats> posts = new ArrayList<>();
        List<Member> rest = new ArrayList<>(
                present.stream().filter(m -> team.code().equals(m.team)).toList());
        for (ExerciseDefinition.Member post : team.members()) {
            List<Member> there =
                    rest.stream().filter(m -> post.code().equals(m.post)).toList();
            rest.removeAll(there);
            posts.add(new PostSeats(
                    Placement.player(Seat.of(team.code(), post.code())).code(),
                    cast.in(post.title()),
                    there.stream().map(m -> seat(m, cast)).toList()));
        }
        posts.add(new PostSeats(
                Placement.player(Seat.of(team.code())).code(),
                say.withoutPost(),
                rest.stream().map(m -> seat(m, cast)).toList()));
        return posts;
    }

    private static List<Member> present(Cast cast) {
        return cast.members().values().stream()
                .filter(m -> m.removedAt == null)
                .sorted(Comparator.comparing((Member m) -> m.role)
                        .thenComparing(m -> m.person.sortKey)
                        .thenComparing(m -> m.id))
                .toList();
    }

    private SeatView seat(Member m, Cast cast) {
        Instant now = time.shown();
        String icon = SeatView.icon(m, now);
        String word =
                switch (icon) {
                    case "gap" -> say.screenNever();
                    case "lapsed" -> say.screenLost(written.time(m.seenAt));
                    case "held" -> say.screenLive();
                    default -> say.screenAsks();
                };
        String place = m.post == null ? cast.role(m.role) : cast.name(Seat.of(m.team, m.post));
        return new SeatView(
                m.id,
                m.person.id,
                m.person.fullName(),
                m.person.agency.name.in(visitor.language()),
                m.place(),
                place,
                m.ownChoice,
                icon,
                word);
    }

    /** What is missing, in words; nothing where all is ready. */
    List<String> missing(Cast cast) {
        List<String> missing = new ArrayList<>();
        List<Member> present = present(cast);
        for (ExerciseDefinition.Team team : cast.exercise().teams()) {
            List<Member> players =
                    present.stream().filter(m -> team.code().equals(m.team)).toList();
            if (players.isEmpty()) {
                missing.add(say.teamEmpty(cast.in(team.name())));
                continue;
            }
            team.members().stream()
                    .filter(post -> players.stream().noneMatch(p -> post.code().equals(p.post)))
                    .forEach(post -> missing.add(say.postEmpty(cast.in(post.title()), cast.in(team.name()))));
        }
        if (present.stream().noneMatch(m -> m.role.evaluates() && m.role != Member.Role.DIRECTOR)) {
            missing.add(say.noEvaluator());
        }
        if (!cast.exercise().senders().isEmpty() && present.stream().noneMatch(m -> m.role == Member.Role.SIMCELL)) {
            missing.add(say.noSimCell());
        }
        List<String> strangers = present.stream()
                .filter(m -> m.person.account == null)
                .map(m -> m.person.fullName())
                .toList();
        if (!strangers.isEmpty()) {
            missing.add(say.neverSignedIn(
                    written.number(strangers.size()),
                    String.join(cast.language().comma(), strangers)));
        }
        return missing;
    }

    /** People by words of their name or number who are not in the run; else those of its session. */
    List<Candidate> candidates(Cast cast, Long sessionId, String words) {
        List<Long> inside = present(cast).stream().map(m -> m.person.id).toList();
        List<Person> people;
        if (words != null && !words.isBlank()) {
            people = found(words.strip(), sessionId, FOUND + inside.size());
        } else if (sessionId != null) {
            people = Enrolment.<Enrolment>list(
                            "from Enrolment e join fetch e.person p join fetch p.agency where "
                                    + "e.session.id = ?1 and e.state <> ?2"
                                    + " order by p.sortKey, p.id",
                            sessionId,
                            Enrolment.State.WITHDRAWN)
                    .stream()
                    .map(e -> e.person)
                    .toList();
        } else {
            people = List.of();
        }
        return people.stream()
                .filter(p -> !inside.contains(p.id))
                .limit(FOUND * 2L)
                .map(p -> new Candidate(p.id, p.fullName(), p.personnelNumber, p.agency.name.in(visitor.language())))
                .toList();
    }

    /**
     * Who builds or looks after the centre finds everybody; a director who does not, the own agency, the session, and
     * who is known by number.
     */
    private List<Person> found(String words, Long sessionId, int most) {
        Map<String, Object> values = new HashMap<>();
        String found = AskedWords.of(words).and("p.id", Person.class, "word", values::put);
        String near = "";
        if (!identity.hasRole("instructor") && !identity.hasRole("administrator")) {
            near = " and (p.agency = :agency or p.personnelNumber = :number or exists (select 1 from Enrolment e"
                    + " where e.person = p and e.session.id = :session and e.state <> :withdrawn))";
            values.put("agency", signedIn.person().agency);
            values.put("number", TypedText.code(words));
            values.put("session", sessionId);
            values.put("withdrawn", Enrolment.State.WITHDRAWN);
        }
        return Person.<Person>find(
                        "from Person p join fetch p.agency where p.deactivatedAt is null" + found + near
                                + " order by p.sortKey, p.id",
                        values)
                .page(0, most)
                .list();
    }
}
