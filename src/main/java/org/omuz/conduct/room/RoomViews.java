package org.omuz.conduct.room;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.omuz.conduct.act.React;
import org.omuz.conduct.journal.Journal;
import org.omuz.conduct.journal.JournalEntry;
import org.omuz.conduct.journal.Message;
import org.omuz.conduct.journal.Reaction;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.journal.RunProjections;
import org.omuz.conduct.run.DatabaseTime;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.words.Cast;
import org.omuz.conduct.words.Narrator;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseShelf;
import org.omuz.shared.Visitor;

/** Draws the pages of a room from what the player has heard, as it is now. */
@RequestScoped
class RoomViews {
    /** Somebody whose screen was not heard of for this long is not here. */
    private static final int AWAY_SECONDS = 40;

    private static final int TIMELINE = 200;

    private final RunProjections projections;
    private final ExerciseShelf shelf;
    private final Visitor visitor;
    private final DatabaseTime time;
    private final DrawnRooms drawn;

    RoomViews(RunProjections projections, ExerciseShelf shelf, Visitor visitor, DatabaseTime time, DrawnRooms drawn) {
        this.projections = projections;
        this.shelf = shelf;
        this.visitor = visitor;
        this.time = time;
        this.drawn = drawn;
    }

    <T> T look(Member me, BiFunction<Room, RunProjection, T> at) {
        ExerciseDefinition exercise = me.run.played(shelf);
        Room room = Room.of(me, exercise, visitor.language(), me.run.clock().at(time.shown()));
        return projections.of(me.run, me.listener(), projection -> at.apply(room, projection));
    }

    /**
     * Whether this player got a message that none of those it was for has opened; 404 where the player has not got it
     * at all.
     */
    boolean isUnopened(Member me, String code) {
        return projections.of(me.run, me.listener(), projection -> {
            Message message = projection.message(code).orElseThrow(NotFoundException::new);
            return React.mine(projection, me, code)
                    .filter(recipient ->
                            message.of(recipient).map(r -> r.opened() == null).orElse(true))
                    .isPresent();
        });
    }

    RoomView.Head head(Room room, RunProjection projection) {
        return head(room, projection, drawn.of(room, projection));
    }

    RoomView.Head head(Room room, RunProjection projection, DrawnRooms.Drawn same) {
        Member me = room.me();
        String place = me.seat().map(seat -> room.cast().name(seat)).orElse("");
        return new RoomView.Head(
                me.run.id,
                me.id,
                me.run.title,
                place,
                projection.entries(),
                stage(room, projection),
                same.unopened(),
                talk(room, projection),
                me.run.zone);
    }

    static RoomView.Talk talk(Room room, RunProjection projection) {
        return new RoomView.Talk(
                !room.exercise().modules().isEmpty(),
                projection.discussion().open().map(room.cast()::module).orElse(""));
    }

    RoomView.Stage stage(Room room, RunProjection projection) {
        long now = projection.clock().at(time.shown());
        return new RoomView.Stage(
                projection.state(),
                projection.outage(),
                room.me().run.rehearsal,
                projection.clock().speed(),
                now,
                room.times().stamp(now),
                room.times().locals(now));
    }

    /** @param inbox the newest first */
    static RoomView.Post unopened(Room room, List<RoomView.Line> inbox) {
        List<RoomView.Line> waiting =
                inbox.stream().filter(line -> line.marks().unopened()).toList();
        if (waiting.isEmpty()) {
            return new RoomView.Post(0, "", "", false);
        }
        RoomView.Line newest = waiting.get(0);
        return new RoomView.Post(
                waiting.size(),
                newest.code(),
                room.say().newMessage(newest.from(), newest.subject()),
                newest.marks().urgent());
    }

    static List<RoomView.Line> inbox(Room room, RunProjection projection) {
        return room.inbox(projection).stream()
                .map(message -> room.line(projection, message))
                .toList();
    }

    /** What the team itself has written, or this player alone, the newest first. */
    static List<RoomView.Line> written(Room room, RunProjection projection) {
        List<RoomView.Line> written = new ArrayList<>();
        projection.messages().stream()
                .filter(message -> message.sent().from().equals(room.me().team)
                        || message.sent().from().equals(room.me().address()))
                .forEach(message -> written.add(0, room.line(projection, message)));
        return written;
    }

    /** The team's decisions, the newest first. */
    static List<RoomView.Deed> decisions(Room room, RunProjection projection) {
        TreeMap<Long, RoomView.Deed> made = new TreeMap<>(Comparator.reverseOrder());
        projection
                .decisions()
                .forEach(decision -> made.put(
                        decision.entry().seq,
                        decision(
                                room,
                                decision.entry(),
                                room.subject(decision.message()) + ": "
                                        + room.cast()
                                                .option(
                                                        decision.message(),
                                                        decision.made().option()),
                                decision.made().reason())));
        projection
                .shared()
                .forEach(shared -> made.put(
                        shared.entry().seq,
                        decision(
                                room,
                                shared.entry(),
                                room.cast().name(shared.made().recipient()) + ": "
                                        + room.in(shared.made().option()),
                                shared.made().reason())));
        return List.copyOf(made.values());
    }

    private static RoomView.Deed decision(Room room, JournalEntry entry, String what, String reason) {
        return new RoomView.Deed(what, room.who(entry), room.times().stamp(entry.exerciseMs), reason);
    }

    /** What this player heard of up to the projection, the newest first. */
    static List<RoomView.Deed> timeline(Room room, RunProjection projection, Journal journal) {
        Narrator telling = Narrator.to(room.me(), room.cast(), projection);
        return journal.latest(room.me().run.id, room.me().asPlayer(), projection.seq(), TIMELINE).stream()
                .map(entry -> new RoomView.Deed(
                        telling.of(entry),
                        room.cast().person(entry.memberId),
                        room.times().stamp(entry.exerciseMs),
                        ""))
                .toList();
    }

    /** What the team has done with a message so far. */
    static List<RoomView.Deed> deeds(Room room, Message message, Reaction reaction) {
        RoomMessages say = room.say();
        List<RoomView.Deed> deeds = new ArrayList<>();
        if (reaction == null) {
            return deeds;
        }
        add(deeds, room, say.opened(), reaction.opened(), "");
        add(deeds, room, say.acknowledged(), reaction.acknowledged(), "");
        boolean decided = reaction.option() != null;
        String what = decided ? say.decided(room.cast().option(message, reaction.option())) : say.answered();
        String said = decided
                ? reaction.reason()
                : String.join("\n", reaction.answers().values());
        boolean stands = reaction.renewed() == null;
        add(
                deeds,
                room,
                stands ? what : decided ? say.decidedFirst() : say.answeredFirst(),
                reaction.responded(),
                stands ? said : "");
        add(deeds, room, what, reaction.renewed(), said);
        return deeds;
    }

    private static void add(List<RoomView.Deed> deeds, Room room, String what, JournalEntry entry, String said) {
        if (entry != null) {
            deeds.add(new RoomView.Deed(what, room.who(entry), room.times().stamp(entry.exerciseMs), said));
        }
    }

    List<RoomView.Colleague> colleagues(Room room) {
        Instant away = time.shown().minusSeconds(AWAY_SECONDS);
        Cast cast = room.cast();
        return cast.members().values().stream()
                .filter(member -> member.removedAt == null)
                .map(member -> new RoomView.Colleague(
                        member.person.fullName(),
                        member.person.agency.name.in(room.language()),
                        member.post == null ? "" : post(room, member),
                        member.seenAt != null && member.seenAt.isAfter(away),
                        Objects.equals(member.id, room.me().id)))
                .toList();
    }

    private static String post(Room room, Member member) {
        return room.exercise().team(member.team).stream()
                .flatMap(team -> team.members().stream())
                .filter(post -> post.code().equals(member.post))
                .map(post -> room.in(post.title()))
                .findFirst()
                .orElse(member.post);
    }
}
