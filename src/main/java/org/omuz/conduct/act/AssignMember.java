package org.omuz.conduct.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Objects;
import org.omuz.agency.Person;
import org.omuz.conduct.journal.Journal;
import org.omuz.conduct.journal.JournalEntry;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.run.Audience;
import org.omuz.conduct.run.ConductMessages;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.run.RunAction;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.shared.Rejected;
import org.omuz.shared.form.LastChange;
import org.omuz.shared.form.Overtaken;

/** Says who takes part in a run, and as what. */
@ApplicationScoped
public class AssignMember {
    private final RunLock lock;
    private final Journal journal;

    AssignMember(RunLock lock, Journal journal) {
        this.lock = lock;
        this.journal = journal;
    }

    /**
     * Gives a person a place in the run, or another one; whoever is in a team already is moved, never doubled.
     *
     * @param team only for players, {@code post} only where the team has it; else null
     */
    public Member assign(Member by, String command, Person person, Member.Role role, String team, String post) {
        return move(by, command, person, null, role, team, post);
    }

    /**
     * The same, if nobody has moved the person since.
     *
     * @param seen the person's place when it was looked at, as {@link Member#place}; empty for none, null for whichever
     */
    public Member move(
            Member by, String command, Person person, String seen, Member.Role role, String team, String post) {
        lock.act(by.run.id, command, stage -> {
            stage.run.refuseUnless(RunAction.ARRANGE);
            String inTeam = role == Member.Role.PLAYER ? team : null;
            String atPost = inTeam == null || post == null || post.isBlank() ? null : post;
            refuseUnknown(stage.definition, role, inTeam, atPost);
            Member member = Member.<Member>find("run.id = ?1 and person = ?2", by.run.id, person)
                    .firstResultOptional()
                    .orElseGet(Member::new);
            boolean unchanged = member.id != null
                    && member.removedAt == null
                    && member.role == role
                    && Objects.equals(member.team, inTeam)
                    && Objects.equals(member.post, atPost);
            if (unchanged) {
                return;
            }
            if (seen != null) {
                String place = member.id == null || member.removedAt != null ? "" : member.place();
                Overtaken.refuse(seen, new Overtaken.Stored("Member", by.run.id, place), placedBy(by.run, member));
            }
            refuseLastDirector(member, role);
            member.run = stage.run;
            member.person = person;
            member.role = role;
            member.team = inTeam;
            member.post = atPost;
            member.ownChoice = false;
            member.removedAt = null;
            member.persist();
            stage.write(by, new RunEvent.MemberJoined(member.id, role, inTeam, atPost), Audience.STAFF);
        });
        return Member.of(by.run.id, person).orElseThrow();
    }

    private LastChange.Change placedBy(Run run, Member member) {
        return member.id == null
                ? null
                : journal.placing(run.id, member.id, Long.MAX_VALUE)
                        .map(JournalEntry::change)
                        .orElse(null);
    }

    /** Takes somebody out; in mid-run their screen closes and their seat can be filled. */
    public void remove(Member by, String command, long memberId) {
        lock.act(by.run.id, command, stage -> {
            stage.run.refuseUnless(RunAction.ARRANGE);
            Member member = Member.<Member>find("id = ?1 and run.id = ?2", memberId, by.run.id)
                    .firstResultOptional()
                    .orElseThrow(NotFoundException::new);
            if (member.removedAt != null) {
                return;
            }
            refuseLastDirector(member, null);
            member.removedAt = stage.moment.at();
            member.ownChoice = false;
            stage.write(by, new RunEvent.MemberLeft(memberId), Audience.STAFF);
        });
    }

    private static void refuseUnknown(ExerciseDefinition definition, Member.Role role, String team, String post) {
        if (role == null) {
            throw Rejected.in("role", ConductMessages.class, ConductMessages::chooseARole);
        }
        if (role == Member.Role.PLAYER) {
            ExerciseDefinition.Team chosen = definition
                    .team(team == null ? "" : team)
                    .orElseThrow(() -> Rejected.in("team", ConductMessages.class, ConductMessages::chooseATeam));
            if (post != null
                    && chosen.members().stream().noneMatch(m -> m.code().equals(post))) {
                throw Rejected.in("post", ConductMessages.class, ConductMessages::noSuchPost);
            }
        }
    }

    /** A run without a director could not be ended by anybody. */
    private static void refuseLastDirector(Member member, Member.Role becomes) {
        boolean wasDirector = member.id != null && member.removedAt == null && member.role == Member.Role.DIRECTOR;
        if (wasDirector
                && becomes != Member.Role.DIRECTOR
                && Member.count("run.id = ?1 and role = ?2 and removedAt is null", member.run.id, Member.Role.DIRECTOR)
                        == 1) {
            throw Rejected.in("role", ConductMessages.class, ConductMessages::oneDirector);
        }
    }
}
