package org.omuz.conduct.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omuz.conduct.act.SendMessage;
import org.omuz.conduct.journal.Message;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.words.Cast;

/**
 * What players write to somebody simulated, as talks of one team (or player) with one simulated sender: what waits
 * longest for an answer comes first, then what was answered, newest first. Who simulates sees what was said in that
 * name before, by whom.
 *
 * @param answered at most {@value #ANSWERED} of them
 */
record SimCellInbox(List<Talk> waiting, List<Talk> answered) {
    private static final int ANSWERED = 20;
    private static final int SAID = 6;

    /**
     * @param who the team or player, {@code as} who is simulated; both with their codes
     * @param reply code of the players' last message
     * @param waitsMs exercise time since the first message that nobody answered; null where nothing waits
     * @param waits the same in words
     */
    record Talk(
            String who,
            String whoCode,
            String as,
            String asCode,
            String reply,
            Long waitsMs,
            String waits,
            List<Said> said) {}

    /** @param own whether it was said in the name of who is simulated; {@code inject} is its number, or empty */
    record Said(String time, String who, String inject, String text, boolean own) {}

    private record Parties(String players, String simulated) {}

    static SimCellInbox of(RunProjection projection, Cast cast, long nowMs) {
        Map<Parties, List<Message>> talks = new LinkedHashMap<>();
        projection.messages().stream()
                .filter(SimCellInbox::byPlayer)
                .forEach(message -> message.sent().to().stream()
                        .filter(to -> to.equals(SendMessage.CONTROL)
                                || cast.exercise().sender(to).isPresent())
                        .forEach(to ->
                                talks.putIfAbsent(new Parties(message.sent().from(), to), new ArrayList<>())));
        projection
                .messages()
                .forEach(message -> parties(message).forEach(parties -> {
                    List<Message> talk = talks.get(parties);
                    if (talk != null) {
                        talk.add(message);
                    }
                }));
        List<Talk> all = talks.entrySet().stream()
                .map(talk -> talk(talk.getKey(), talk.getValue(), cast, nowMs))
                .toList();
        return new SimCellInbox(
                all.stream()
                        .filter(talk -> talk.waitsMs != null)
                        .sorted(Comparator.comparingLong(Talk::waitsMs).reversed())
                        .toList(),
                all.stream()
                        .filter(talk -> talk.waitsMs == null)
                        .sorted(Comparator.comparing(SimCellInbox::last).reversed())
                        .limit(ANSWERED)
                        .toList());
    }

    private static String last(Talk talk) {
        return talk.said.get(talk.said.size() - 1).time;
    }

    /** In which talks it was heard, written by the one side or by the other. */
    private static Stream<Parties> parties(Message message) {
        RunEvent.MessageSent sent = message.sent();
        return sent.to().stream()
                .map(to -> byPlayer(message) ? new Parties(sent.from(), to) : new Parties(to, sent.from()));
    }

    private static boolean byPlayer(Message message) {
        return message.sent().inject() == null && message.entry().role == Member.Role.PLAYER;
    }

    /** An inject, or a word to several that replies to none of them, answers nobody. */
    private static boolean answers(Message message) {
        return message.sent().inject() == null
                && (message.sent().to().size() == 1 || message.sent().replyTo() != null);
    }

    private static Talk talk(Parties parties, List<Message> messages, Cast cast, long nowMs) {
        Message unanswered = null;
        Message last = null;
        for (Message message : messages) {
            if (byPlayer(message)) {
                unanswered = unanswered == null ? message : unanswered;
                last = message;
            } else if (answers(message)) {
                unanswered = null;
            }
        }
        Long waitsMs = unanswered == null ? null : (Long) Math.max(0, nowMs - unanswered.entry().exerciseMs);
        return new Talk(
                cast.name(parties.players),
                parties.players,
                cast.name(parties.simulated),
                parties.simulated,
                last == null ? "" : last.sent().code(),
                waitsMs,
                waitsMs == null ? "" : cast.times().length(waitsMs),
                messages.stream()
                        .skip(Math.max(0, messages.size() - SAID))
                        .map(message -> said(message, cast))
                        .toList());
    }

    private static Said said(Message message, Cast cast) {
        RunEvent.MessageSent sent = message.sent();
        boolean inject = sent.inject() != null;
        return new Said(
                cast.times().stamp(message.entry().exerciseMs),
                cast.person(message.entry().memberId),
                inject ? sent.inject() : "",
                inject ? cast.about(sent) : cast.in(sent.text()),
                !byPlayer(message));
    }
}
