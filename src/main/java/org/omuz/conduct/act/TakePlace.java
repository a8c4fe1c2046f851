package org.omuz.conduct.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.omuz.agency.Person;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.run.Audience;
import org.omuz.conduct.run.ConductMessages;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.shared.Rejected;
import org.omuz.training.session.Enrolment;

/**
 * Before the start a person takes a free post in a team, another one, or leaves it, as far as the director has opened
 * the places. A team has as many seats as posts; who comes first has it. What the director has decided for somebody
 * stands.
 */
@ApplicationScoped
public class TakePlace {
    private final RunLock lock;

    TakePlace(RunLock lock) {
        this.lock = lock;
    }

    /** The run that a link opens to a person; 404 for whom it does not. */
    public static Run of(String key, Person person) {
        Run run = Run.<Run>find("placesKey", key).firstResultOptional().orElseThrow(NotFoundException::new);
        if (run.places == Run.Places.SESSION
                && !isEnrolled(run, person)
                && Member.of(run.id, person).isEmpty()) {
            throw new NotFoundException();
        }
        return run;
    }

    /**
     * Planned runs with places for those enrolled in their session, which a person has no place in, the next one first.
     */
    public static List<Run> openTo(Person person, int most) {
        return Run.<Run>find(
                        "from Run r where r.state = ?1 and r.places = ?2 and r.sessionId in"
                                + " (select e.session.id from Enrolment e where e.person = ?3 and "
                                + "e.state <> ?4) and not exists"
                                + " (select m.id from Member m where m.run = r and m.person = ?3 and "
                                + "(m.removedAt is null or not m.ownChoice))"
                                + " order by r.startsAt, r.id",
                        Run.State.PLANNED,
                        Run.Places.SESSION,
                        person,
                        Enrolment.State.WITHDRAWN)
                .page(0, most)
                .list();
    }

    private static boolean isEnrolled(Run run, Person person) {
        return run.sessionId != null
                && Enrolment.count(
                                "session.id = ?1 and person = ?2 and state <> ?3",
                                run.sessionId,
                                person,
                                Enrolment.State.WITHDRAWN)
                        > 0;
    }

    public void take(Person person, String key, String command, String team, String post) {
        lock.act(of(key, person).id, command, stage -> {
            Member mine = Member.<Member>find("run = ?1 and person = ?2", stage.run, person)
                    .firstResultOptional()
                    .orElseGet(Member::new);
            refuseUnlessOpen(stage.run, mine, person);
            ExerciseDefinition.Team chosen = stage.definition
                    .team(team == null ? "" : team)
                    .filter(t -> t.members().stream().anyMatch(m -> m.code().equals(post)))
                    .orElseThrow(() -> Rejected.in("place", ConductMessages.class, ConductMessages::chooseAPlace));
            boolean sits = mine.removedAt == null && team.equals(mine.team) && post.equals(mine.post);
            if (sits) {
                return;
            }
            refuseTaken(stage.run, mine, chosen, post);
            mine.run = stage.run;
            mine.person = person;
            mine.role = Member.Role.PLAYER;
            mine.team = team;
            mine.post = post;
            mine.ownChoice = true;
            mine.removedAt = null;
            mine.persist();
            stage.write(mine, new RunEvent.MemberJoined(mine.id, mine.role, team, post), Audience.STAFF);
        });
    }

    public void leave(Person person, String key, String command) {
        lock.act(of(key, person).id, command, stage -> {
            Optional<Member> mine = Member.of(stage.run.id, person);
            if (stage.run.state != Run.State.PLANNED
                    || mine.filter(m -> !m.ownChoice).isPresent()) {
                throw Rejected.because(ConductMessages.class, ConductMessages::askTheDirector);
            }
            mine.ifPresent(member -> {
                member.removedAt = stage.moment.at();
                stage.write(member, new RunEvent.MemberLeft(member.id), Audience.STAFF);
            });
        });
    }

    private static void refuseUnlessOpen(Run run, Member mine, Person person) {
        boolean open = run.places == Run.Places.LINK || run.places == Run.Places.SESSION && isEnrolled(run, person);
        if (run.state != Run.State.PLANNED || !open) {
            throw Rejected.because(ConductMessages.class, ConductMessages::placesAreClosed);
        }
        if (mine.id != null && !mine.ownChoice) {
            throw Rejected.because(ConductMessages.class, ConductMessages::askTheDirector);
        }
    }

    private static void refuseTaken(Run run, Member mine, ExerciseDefinition.Team team, String post) {
        List<Member> others = Member.list("run = ?1 and team = ?2 and removedAt is null", run, team.code());
        others.removeIf(other -> other.id.equals(mine.id));
        if (!isFree(team, post, others)) {
            throw Rejected.in("place", ConductMessages.class, ConductMessages::placeTaken);
        }
    }

    /** @param others who is in the team already */
    public static boolean isFree(ExerciseDefinition.Team team, String post, List<Member> others) {
        return others.size() < team.members().size() && others.stream().noneMatch(other -> post.equals(other.post));
    }
}
