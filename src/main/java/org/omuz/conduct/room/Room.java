package org.omuz.conduct.room;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omuz.conduct.act.React;
import org.omuz.conduct.act.SendMessage;
import org.omuz.conduct.journal.JournalEntry;
import org.omuz.conduct.journal.Message;
import org.omuz.conduct.journal.Reaction;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.words.Cast;
import org.omuz.conduct.words.ExerciseTimes;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.Inject;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.Rejected;

/**
 * The room of one player at one moment: what to draw from the projection of what the player has heard.
 *
 * @param nowMs exercise time in milliseconds
 */
record Room(Member me, ExerciseDefinition exercise, Cast cast, long nowMs) {
    private static final int BEGINNING = 80;

    static Room of(Member me, ExerciseDefinition exercise, Language language, long nowMs) {
        Map<Long, Member> team = Member.ofTeam(me.run.id, me.team).stream()
                .collect(Collectors.toMap(m -> m.id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        return new Room(me, exercise, new Cast(exercise, team, language), nowMs);
    }

    Language language() {
        return cast.language();
    }

    RoomMessages say() {
        return Rejected.wording(RoomMessages.class, language());
    }

    ExerciseTimes times() {
        return new ExerciseTimes(exercise, language());
    }

    String in(LocalizedText text) {
        return cast.in(text);
    }

    /** Received by this player, the newest first. */
    List<Message> inbox(RunProjection projection) {
        List<Message> received = new ArrayList<>(projection.messages().stream()
                .filter(message -> recipient(projection, message) != null)
                .toList());
        Collections.reverse(received);
        return received;
    }

    /**
     * As whom this player got a message: the team, a post in it, or alone; null where it is no message to this player.
     */
    String recipient(RunProjection projection, Message message) {
        return React.mine(projection, me, message.sent().code()).orElse(null);
    }

    /** A message to this player that none of those it was for has opened. */
    boolean isUnopened(RunProjection projection, Message message) {
        String recipient = recipient(projection, message);
        return recipient != null
                && message.of(recipient)
                        .map(reaction -> reaction.opened() == null)
                        .orElse(true);
    }

    RoomView.Line line(RunProjection projection, Message message) {
        String recipient = recipient(projection, message);
        Reaction reaction = recipient == null ? null : message.of(recipient).orElse(null);
        Inject.Channel channel = message.sent().channel();
        return new RoomView.Line(
                message.sent().code(),
                sender(message),
                subject(message),
                new RoomView.Means(icon(channel), cast.channel(channel)),
                times().stamp(message.entry().exerciseMs),
                new RoomView.Marks(
                        isUnopened(projection, message),
                        message.sent().priority() == Inject.Priority.URGENT,
                        SendMessage.isAlone(projection, me, message.sent().code())),
                due(message, recipient, reaction));
    }

    String sender(Message message) {
        return message.sent().as() == null
                ? cast.name(message.sent().from())
                : in(message.sent().as());
    }

    /** The beginning of the text where there is no subject. */
    String subject(Message message) {
        if (message.sent().subject() != null) {
            return in(message.sent().subject());
        }
        String text = in(message.sent().text());
        return text.length() <= BEGINNING ? text : text.substring(0, BEGINNING - 1) + "…";
    }

    private RoomView.Due due(Message message, String recipient, Reaction reaction) {
        Inject.Wanted wanted = recipient == null
                ? Inject.Wanted.NONE
                : message.sent().response().wanted();
        boolean settled = wanted == Inject.Wanted.NONE || reaction != null && reaction.settles(wanted);
        OptionalLong by = message.sent().deadlineMs();
        return by.isEmpty()
                ? new RoomView.Due(wanted, settled, null, false, "")
                : new RoomView.Due(
                        wanted,
                        settled,
                        by.getAsLong(),
                        nowMs > by.getAsLong(),
                        times().length(Math.abs(by.getAsLong() - nowMs)));
    }

    String who(JournalEntry entry) {
        String name = cast.person(entry.memberId);
        return name.isEmpty() ? say().someoneElse() : name;
    }

    private static String icon(Inject.Channel channel) {
        return switch (channel) {
            case PHONE -> "phone";
            case RADIO -> "radio";
            case EMAIL -> "email";
            case LETTER -> "letter";
            case CONSOLE -> "console";
            case FACE_TO_FACE -> "face";
            case MEDIA -> "media";
            case DOCUMENT -> "document";
        };
    }
}
