package org.omuz.conduct.room;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.omuz.conduct.journal.Journal;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.shared.Visitor;

/** Inbox, decisions and timeline of a team as its room showed them: for playback, drawn by the same fragments. */
@RequestScoped
public class PlayedRoom {
    @CheckedTemplate(basePath = "room")
    record played(
            RoomView.Head head, List<RoomView.Line> inbox, List<RoomView.Deed> decisions, List<RoomView.Deed> timeline)
            implements TemplateInstance {}

    private final Journal journal;
    private final Visitor visitor;

    PlayedRoom(Journal journal, Visitor visitor) {
        this.journal = journal;
        this.visitor = visitor;
    }

    /**
     * @param seat a player of the run, who need not exist; has its place there as it was then
     * @param projection of what the seat has heard
     * @param ms exercise time of the last entry in it
     */
    public RawString of(Run run, Member seat, ExerciseDefinition exercise, RunProjection projection, long ms) {
        seat.run = run;
        Room room = Room.of(seat, exercise, visitor.language(), ms);
        RoomView.Stage stage = new RoomView.Stage(
                projection.state(),
                projection.outage(),
                seat.run.rehearsal,
                projection.clock().speed(),
                ms,
                room.times().stamp(ms),
                room.times().locals(ms));
        RoomView.Head head = new RoomView.Head(
                seat.run.id,
                0,
                seat.run.title,
                "",
                projection.entries(),
                stage,
                new RoomView.Post(0, "", "", false),
                RoomViews.talk(room, projection),
                seat.run.zone);
        return new RawString(new played(
                        head,
                        RoomViews.inbox(room, projection),
                        RoomViews.decisions(room, projection),
                        RoomViews.timeline(room, projection, journal))
                .render());
    }
}
