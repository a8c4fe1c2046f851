package org.omuz.conduct.room;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.conduct.act.ReleaseData;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.run.CommandId;
import org.omuz.conduct.run.Member;
import org.omuz.exercise.model.ExerciseDefinition.DataTable;
import org.omuz.exercise.model.ExerciseShelf;
import org.omuz.shared.Language;
import org.omuz.shared.content.ImageResponse;
import org.omuz.shared.form.FormSubmission;

/** Documents and tables that a team has got, and asking for those that are to be had on request. */
@Path("/runs/{id}/room/documents")
@Authenticated
@Transactional
public class HandoutPages {
    record It(RoomView.Head head, List<RoomView.Item> items, String click) {}

    /** @param image its address, or null; @param html sanitised text, or null */
    record Sheet(RoomView.Head head, RoomView.Item item, String image, RawString html, Language language, Table table) {
        public String lang() {
            return language == Language.PRS ? "fa-AF" : language.tag;
        }
    }

    record Table(List<String> columns, List<List<String>> rows) {}

    @CheckedTemplate(basePath = "room")
    record documents(It it) implements TemplateInstance {}

    @CheckedTemplate(basePath = "room")
    record sheet(Sheet it) implements TemplateInstance {}

    private final Playing playing;
    private final RoomViews views;
    private final ReleaseData data;
    private final ExerciseShelf shelf;
    private final FormSubmission sent;

    HandoutPages(Playing playing, RoomViews views, ReleaseData data, ExerciseShelf shelf, FormSubmission sent) {
        this.playing = playing;
        this.views = views;
        this.data = data;
        this.shelf = shelf;
        this.sent = sent;
    }

    @GET
    public TemplateInstance documents(@RestPath long id) {
        return list(playing.in(id));
    }

    private TemplateInstance list(Member me) {
        return views.look(
                me,
                (room, projection) -> new documents(
                        new It(views.head(room, projection), new Handouts(room).of(projection), CommandId.fresh())));
    }

    @POST
    @Path("{item}")
    public Response ask(@RestPath long id, @RestPath String item, @RestForm String command) {
        Member me = playing.in(id);
        return sent.answer(
                () -> data.request(me, CommandId.of(command), item),
                "/runs/" + id + "/room/documents",
                why -> list(me));
    }

    @GET
    @Path("{item}")
    public TemplateInstance sheet(@RestPath long id, @RestPath String item) {
        return views.look(playing.in(id), (room, projection) -> sheet(room, projection, item));
    }

    private TemplateInstance sheet(Room room, RunProjection projection, String code) {
        RoomView.Item item = new Handouts(room).open(projection, code).orElseThrow(NotFoundException::new);
        String base = base(room.me(), code);
        Optional<ExerciseShelf.Text> text = text(room.me(), code, room.language());
        return new sheet(new Sheet(
                views.head(room, projection),
                item,
                room.exercise()
                        .document(code)
                        .filter(d -> d.image() != null)
                        .map(d -> base + d.image())
                        .orElse(null),
                text.map(t -> new RawString(t.html())).orElse(null),
                text.map(ExerciseShelf.Text::language).orElse(room.language()),
                room.exercise().table(code).map(table -> table(room, table)).orElse(null)));
    }

    private static Table table(Room room, DataTable table) {
        return new Table(
                table.columns().stream().map(room::in).toList(),
                table.rows().stream()
                        .map(row -> row.stream().map(room::in).toList())
                        .toList());
    }

    /** An image of a document that the player has: its own, or one that its text shows. */
    @GET
    @Path("{item}/{name}")
    public Response image(@RestPath long id, @RestPath String item, @RestPath String name) {
        Member me = playing.in(id);
        boolean shown = views.look(
                me,
                (room, projection) -> new Handouts(room).open(projection, item).isPresent()
                        && (room.exercise()
                                        .document(item)
                                        .filter(d -> name.equals(d.image()))
                                        .isPresent()
                                || inText(me, item, name)));
        ExerciseShelf.Image image = Optional.of(name)
                .filter(n -> shown)
                .flatMap(n -> shelf.image(me.run.exerciseVersionId, n))
                .orElseThrow(NotFoundException::new);
        return ImageResponse.of(image.bytes(), image.mediaType(), "private, max-age=86400")
                .build();
    }

    private boolean inText(Member me, String item, String name) {
        for (Language language : Language.values()) {
            if (text(me, item, language)
                    .filter(t -> t.html().contains(base(me, item) + name + "\""))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<ExerciseShelf.Text> text(Member me, String item, Language language) {
        return shelf.text(me.run.exerciseVersionId, item, language, base(me, item));
    }

    private static String base(Member me, String item) {
        return "/runs/" + me.run.id + "/room/documents/" + item + "/";
    }
}
