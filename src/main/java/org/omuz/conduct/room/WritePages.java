package org.omuz.conduct.room;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.conduct.act.SendMessage;
import org.omuz.conduct.journal.Message;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.run.CommandId;
import org.omuz.conduct.run.Member;
import org.omuz.exercise.model.Inject;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;
import org.omuz.shared.form.FormSubmission;
import org.omuz.shared.form.Refusal;

/** Writing to another team, to somebody whom the SimCell plays, or to exercise control; also as a reply. */
@Path("/runs/{id}/room/write")
@Authenticated
@Transactional
public class WritePages {
    record Party(String code, String name) {}

    record Form(String to, String channel, String subject, String text, String reply, String replyTo) {}

    /** @param alone whether it answers what only this player got: then not to teams, and not heard by the own one */
    record Address(List<Party> teams, List<Party> others, List<Party> channels, boolean alone) {}

    record It(
            RoomView.Head head,
            Address address,
            Form form,
            LetterPages.Problem problem,
            List<RoomView.Line> written,
            String click) {}

    @CheckedTemplate(basePath = "room")
    record write(It it) implements TemplateInstance {}

    private final Playing playing;
    private final RoomViews views;
    private final SendMessage send;
    private final FormSubmission sent;
    private final Visitor visitor;

    WritePages(Playing playing, RoomViews views, SendMessage send, FormSubmission sent, Visitor visitor) {
        this.playing = playing;
        this.views = views;
        this.send = send;
        this.sent = sent;
        this.visitor = visitor;
    }

    /** @param reply code of the message to reply to; one that the player has not got is passed over */
    @GET
    public TemplateInstance write(@RestPath long id, @RestQuery String reply) {
        Member me = playing.in(id);
        return views.look(
                me,
                (room, projection) -> page(
                        room,
                        projection,
                        projection
                                .message(reply == null ? "" : reply)
                                .map(message -> replyTo(room, message))
                                .orElse(new Form("", Inject.Channel.PHONE.name(), "", "", "", "")),
                        null));
    }

    @POST
    public Response write(@RestPath long id) {
        Member me = playing.in(id);
        Map<String, String> typed = sent.fields();
        Form form = new Form(
                typed.getOrDefault("to", ""),
                typed.getOrDefault("channel", ""),
                typed.getOrDefault("subject", ""),
                typed.getOrDefault("text", ""),
                typed.getOrDefault("reply", ""),
                "");
        return sent.checkedBy(() -> SendMessage.refuseFaults(draft(form)))
                .answer(
                        () -> send.send(me, CommandId.of(typed.get("command")), draft(form)),
                        "/runs/" + id + "/room/write",
                        why -> views.look(
                                me, (room, projection) -> page(room, projection, again(room, projection, form), why)));
    }

    private SendMessage.Draft draft(Form form) {
        Inject.Channel channel = Stream.of(Inject.Channel.values())
                .filter(c -> c.name().equals(form.channel()))
                .findFirst()
                .orElseThrow(() -> Rejected.in("channel", RoomMessages.class, RoomMessages::chooseAChannel));
        List<String> to = form.to().isBlank() ? List.of() : List.of(form.to());
        return new SendMessage.Draft(
                null, to, channel, form.subject(), form.text(), visitor.language().tag, form.reply());
    }

    private static Form replyTo(Room room, Message message) {
        String from = message.sent().from();
        boolean own = from.equals(room.me().team) || from.equals(room.me().address());
        String to = own && !message.sent().to().isEmpty() ? message.sent().to().get(0) : from;
        String subject = message.sent().subject() == null
                ? ""
                : room.say().re(room.in(message.sent().subject()));
        return new Form(
                to, message.sent().channel().name(), subject, "", message.sent().code(), room.subject(message));
    }

    private static Form again(Room room, RunProjection projection, Form form) {
        String about = projection.message(form.reply()).map(room::subject).orElse("");
        return new Form(form.to(), form.channel(), form.subject(), form.text(), form.reply(), about);
    }

    private TemplateInstance page(Room room, RunProjection projection, Form form, Refusal why) {
        boolean alone = SendMessage.isAlone(projection, room.me(), form.reply());
        List<Party> teams = room.exercise().teams().stream()
                .filter(team -> !alone && !team.code().equals(room.me().team))
                .map(team -> new Party(team.code(), room.in(team.name())))
                .toList();
        List<Party> others = Stream.concat(
                        room.exercise().senders().stream()
                                .map(sender -> new Party(sender.code(), room.in(sender.name()))),
                        Stream.of(new Party(SendMessage.CONTROL, room.cast().name(SendMessage.CONTROL))))
                .toList();
        List<Party> channels = Stream.of(Inject.Channel.values())
                .map(c -> new Party(c.name(), room.cast().channel(c)))
                .toList();
        LetterPages.Problem problem = why == null ? null : new LetterPages.Problem(why.reason(), why.problems());
        return new write(new It(
                views.head(room, projection),
                new Address(teams, others, channels, alone),
                form,
                problem,
                RoomViews.written(room, projection),
                CommandId.fresh()));
    }
}
