package org.omuz.conduct.room;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.conduct.journal.Journal;
import org.omuz.conduct.run.Member;
import org.omuz.course.content.Markdown;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Zones;

/** A player's room: the inbox during play, the briefing before it, everything to read after it. */
@Path("/runs/{id}/room")
@Authenticated
@Transactional
public class RoomPages {
    /** @param startsAt and {@code zone}: when by the clocks there, and whose clocks */
    record Waiting(
            RoomView.Head head,
            String startsAt,
            String zone,
            String cancelled,
            String summary,
            List<RoomView.Item> briefing,
            List<RoomView.Colleague> team) {}

    record Now(RoomView.Head head, RawString inbox, RawString decisions, List<RoomView.Colleague> team) {}

    record Log(RoomView.Head head, RawString situation, List<RoomView.Deed> decisions, List<RoomView.Deed> timeline) {
        public boolean begun() {
            return head.stage().state().hasBegun();
        }
    }

    @CheckedTemplate(basePath = "room")
    record waiting(Waiting it) implements TemplateInstance {}

    @CheckedTemplate(basePath = "room")
    record room(Now it) implements TemplateInstance {}

    @CheckedTemplate(basePath = "room")
    record now(Now it) implements TemplateInstance {}

    @CheckedTemplate(basePath = "room")
    record head(RoomView.Head head) implements TemplateInstance {}

    @CheckedTemplate(basePath = "room")
    record log(Log it) implements TemplateInstance {}

    private final Playing playing;
    private final RoomViews views;
    private final DrawnRooms drawn;
    private final Journal journal;

    RoomPages(Playing playing, RoomViews views, DrawnRooms drawn, Journal journal) {
        this.playing = playing;
        this.views = views;
        this.drawn = drawn;
        this.journal = journal;
    }

    @GET
    public TemplateInstance room(@RestPath long id) {
        Member me = playing.in(id);
        if (!me.run.state.hasBegun()) {
            return views.look(
                    me,
                    (room, projection) -> new waiting(new Waiting(
                            views.head(room, projection),
                            LocalFormat.of(room.cast().language(), me.run.zoneId())
                                    .dateTime(me.run.startsAt),
                            Zones.named(
                                    me.run.startsAt.atZone(me.run.zoneId()),
                                    room.cast().language()),
                            me.run.cancelReason,
                            room.in(room.exercise().summary()),
                            new Handouts(room).of(projection),
                            views.colleagues(room))));
        }
        return new room(now(me));
    }

    /** The part of the room that changes, for a page that is open. */
    @GET
    @Path("now")
    public TemplateInstance fresh(@RestPath long id) {
        return new now(now(playing.in(id)));
    }

    /** The head alone, for the other pages of the room. */
    @GET
    @Path("stage")
    public TemplateInstance stage(@RestPath long id) {
        return new head(views.look(playing.in(id), views::head));
    }

    private Now now(Member me) {
        return views.look(me, (room, projection) -> {
            DrawnRooms.Drawn same = drawn.of(room, projection);
            return new Now(views.head(room, projection, same), same.inbox(), same.decisions(), views.colleagues(room));
        });
    }

    /** The team's decisions, and what happened for this player in order. */
    @GET
    @Path("log")
    public TemplateInstance log(@RestPath long id) {
        Member me = playing.in(id);
        return views.look(me, (room, projection) -> {
            boolean begun = me.run.state.hasBegun();
            String narrative = begun ? room.in(room.exercise().scenario().narrative()) : "";
            return new log(new Log(
                    views.head(room, projection),
                    new RawString(Markdown.html(Markdown.parse(narrative), "/runs/" + id + "/room/documents/")),
                    RoomViews.decisions(room, projection),
                    RoomViews.timeline(room, projection, journal)));
        });
    }
}
