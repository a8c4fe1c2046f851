package org.omuz.conduct.run;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.omuz.agency.Person;
import org.omuz.exercise.model.Seat;
import org.omuz.shared.IdEntity;

/** A person's one role in a run; players belong to a team and may hold a post in it. Who is removed keeps the row. */
@Entity
@Table(name = "run_member")
public class Member extends IdEntity {
    public enum Role {
        DIRECTOR,
        CONTROLLER,
        FACILITATOR,
        EVALUATOR,
        OBSERVER,
        SIMCELL,
        PLAYER;

        public boolean isStaff() {
            return this != PLAYER;
        }

        /** May drive the clock and the injects. */
        public boolean controls() {
            return this == DIRECTOR || this == CONTROLLER;
        }

        /** May speak for the simulated world. */
        public boolean simulates() {
            return controls() || this == SIMCELL || this == FACILITATOR;
        }

        /** May lead the discussion. */
        public boolean facilitates() {
            return controls() || this == FACILITATOR;
        }

        public boolean evaluates() {
            return this == DIRECTOR || this == EVALUATOR;
        }

        /** Reads the report and watches the playback. */
        public boolean reviews() {
            return facilitates() || this == EVALUATOR;
        }
    }

    @ManyToOne(fetch = FetchType.LAZY)
    public Run run;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @Enumerated(EnumType.STRING)
    public Role role;

    public String team;
    public String post;
    public Instant removedAt;

    /** Took the place, or left it, without the director; see {@code TakePlace}. */
    public boolean ownChoice;

    /** When a screen of this person was last known to be connected, and how: {@code live} or {@code poll}. */
    public Instant seenAt;

    public String line;

    public boolean isPlayer() {
        return role == Role.PLAYER;
    }

    public Listener listener() {
        return isPlayer() ? asPlayer() : Listener.STAFF;
    }

    public Listener.Player asPlayer() {
        List<String> names = new ArrayList<>();
        names.add(Audience.ALL);
        if (team != null) {
            names.add(Audience.team(team));
        }
        if (post != null) {
            names.add(Audience.post(Seat.of(team, post).code()));
        }
        if (id != null) {
            names.add(address());
        }
        return new Listener.Player(List.copyOf(names));
    }

    /** How this one is addressed alone, whatever the team; null for a seat that nobody has. */
    public String address() {
        return id == null ? null : Audience.person(id);
    }

    /** Whether a message to {@code recipient} is this player's to answer. */
    public boolean isMeantBy(String recipient) {
        return recipient.equals(team)
                || post != null && recipient.equals(Seat.of(team, post).code())
                || recipient.equals(address());
    }

    /**
     * Of those something went to, whom this player may know of: the own recipients; all where the own team, or the
     * player, sent it.
     */
    public List<String> mayKnow(String from, List<String> to) {
        boolean own = from != null && (from.equals(team) || from.equals(address()));
        return own
                ? to
                : to.stream()
                        .filter(one -> one.equals(Audience.ALL) || isMeantBy(one))
                        .toList();
    }

    /** Where this one works in the run. */
    public String home() {
        return switch (role) {
            case PLAYER -> "/runs/" + run.id + "/room";
            case EVALUATOR -> "/runs/" + run.id + "/evaluate";
            default -> "/runs/" + run.id;
        };
    }

    /** Empty for the staff, and for a player without a team. */
    public Optional<Seat> seat() {
        return team == null ? Optional.empty() : Optional.of(Seat.of(team, post));
    }

    /** As one code: {@code evaluator}, {@code player/customs}, {@code player/customs/shift-leader}. */
    public String place() {
        return new Placement(Optional.of(role), seat()).code();
    }

    public static Optional<Member> of(long runId, Person person) {
        return find(
                        "from Member m join fetch m.run where m.run.id = ?1 and m.person = ?2 and m.removedAt is null",
                        runId,
                        person)
                .firstResultOptional();
    }

    /** Who plays or has played in a team; one statement, whatever the number of players of the run. */
    public static List<Member> ofTeam(long runId, String team) {
        return list(
                "from Member m join fetch m.person p join fetch p.agency where m.run.id = ?1 and m.team = ?2"
                        + " order by m.post, p.sortKey, p.id, m.id",
                runId,
                team);
    }

    /** The newest first; with the run. */
    public static List<Member> of(Person person, int most) {
        return find(
                        "from Member m join fetch m.run r where m.person = ?1 and m.removedAt is "
                                + "null order by r.startsAt desc, r.id desc",
                        person)
                .page(0, most)
                .list();
    }

    public static List<Member> inRun(long runId) {
        return list(
                "from Member m join fetch m.person p join fetch p.agency where m.run.id = ?1 and m.removedAt is null"
                        + " order by m.role, m.team, m.post, p.sortKey, p.id, m.id",
                runId);
    }
}
