package org.omuz.conduct.room;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import org.omuz.conduct.act.React;
import org.omuz.conduct.journal.Message;
import org.omuz.conduct.journal.Reaction;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.journal.Wording;
import org.omuz.exercise.model.Inject;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;

/** One message as its page shows it. */
final class Letters {
    private Letters() {}

    /**
     * @param beside another language to show it in, or null; @param typed fields as sent, where the form is shown again
     */
    static RoomView.Letter letter(
            Room room, RunProjection projection, String code, Language beside, Map<String, String> typed) {
        Message message = projection.message(code).orElseThrow(NotFoundException::new);
        List<RoomView.Item> all = new Handouts(room).of(projection);
        List<RoomView.Item> attached = message.sent().attachments().stream()
                .flatMap(attachment -> all.stream().filter(item -> item.code().equals(attachment)))
                .toList();
        return new RoomView.Letter(
                room.line(projection, message),
                room.cast()
                        .names(room.me()
                                .mayKnow(message.sent().from(), message.sent().to())),
                room.times().locals(message.entry().exerciseMs),
                texts(message, room, beside),
                attached,
                answerable(room, projection, message, typed));
    }

    static List<RoomView.Deed> deeds(Room room, RunProjection projection, String code) {
        Message message = projection.message(code).orElseThrow(NotFoundException::new);
        return RoomViews.deeds(room, message, reaction(room, projection, message));
    }

    private static Reaction reaction(Room room, RunProjection projection, Message message) {
        String recipient = room.recipient(projection, message);
        return recipient == null ? null : message.of(recipient).orElse(null);
    }

    private static RoomView.Texts texts(Message message, Room room, Language beside) {
        Language asked = room.language();
        LocalizedText text = message.sent().text();
        LocalizedText subject = message.sent().subject();
        Wording shown = Wording.of(text, asked);
        boolean both = beside != null && beside != shown.language() && text.has(beside);
        return new RoomView.Texts(
                subject == null ? null : Wording.of(subject, asked),
                shown,
                both && subject != null ? Wording.of(subject, beside) : null,
                both ? Wording.of(text, beside) : null,
                Wording.others(text, shown.language(), room.exercise().languages()));
    }

    private static RoomView.Answerable answerable(
            Room room, RunProjection projection, Message message, Map<String, String> typed) {
        Inject.Response asked = message.sent().response();
        Reaction reaction = reaction(room, projection, message);
        boolean open =
                room.recipient(projection, message) != null && !room.me().run.isOver();
        boolean done = reaction != null
                && (asked.wanted() == Inject.Wanted.NONE
                        ? reaction.acknowledged() != null
                        : reaction.settles(asked.wanted()));
        String reason =
                typed.getOrDefault("reason", reaction == null || reaction.reason() == null ? "" : reaction.reason());
        List<RoomView.Choice> choices = asked.wanted() == Inject.Wanted.DECISION
                ? asked.options().stream()
                        .map(option -> option(room, option, reaction, typed))
                        .toList()
                : asked.questions().stream()
                        .map(question -> question(room, question, reaction, typed))
                        .toList();
        return new RoomView.Answerable(
                asked.wanted(), open, done, choices, reason, sharing(room, projection, message, typed));
    }

    /** What a post decides its team should know, as a rule; what one player got alone is that player's. */
    private static RoomView.Sharing sharing(
            Room room, RunProjection projection, Message message, Map<String, String> typed) {
        String recipient = room.recipient(projection, message);
        boolean byItself = !room.me().address().equals(recipient);
        return new RoomView.Sharing(
                React.isShareable(room.me(), recipient), typed.isEmpty() ? byItself : typed.containsKey("share"));
    }

    private static RoomView.Choice option(
            Room room, Inject.Choice option, Reaction reaction, Map<String, String> typed) {
        String chosen = typed.getOrDefault("option", reaction == null ? null : reaction.option());
        return new RoomView.Choice(
                option.code(), room.in(option.text()), option.code().equals(chosen) ? option.code() : "");
    }

    private static RoomView.Choice question(
            Room room, Inject.Choice question, Reaction reaction, Map<String, String> typed) {
        String given = reaction == null ? "" : reaction.answers().getOrDefault(question.code(), "");
        return new RoomView.Choice(
                question.code(), room.in(question.text()), typed.getOrDefault("answer-" + question.code(), given));
    }
}
