package org.omuz.conduct.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.run.Audience;
import org.omuz.conduct.run.CommandId;
import org.omuz.conduct.run.ConductMessages;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.RunAction;
import org.omuz.conduct.run.TextLimit;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.Inject;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.Rejected;

/**
 * A message written during play: by a team to others, by the SimCell as somebody simulated to teams or single players,
 * by the director to all.
 */
@ApplicationScoped
public class SendMessage {
    public static final String CONTROL = "control";
    private static final int SUBJECT = 200;

    /**
     * As typed.
     *
     * @param from for the SimCell the simulated sender or {@code control}; players write as their team
     * @param subject null where there is none, as is the text of one that is refused
     * @param replyTo code of the message it answers, or empty
     */
    public record Draft(
            String from,
            List<String> to,
            Inject.Channel channel,
            LocalizedText subject,
            LocalizedText text,
            String replyTo) {

        /** In one language. */
        public Draft(
                String from,
                List<String> to,
                Inject.Channel channel,
                String subject,
                String text,
                String language,
                String replyTo) {
            this(from, to, channel, in(language, subject), in(language, text), replyTo);
        }

        private static LocalizedText in(String language, String typed) {
            return typed == null || typed.isBlank() ? null : new LocalizedText(Map.of(language, typed.strip()));
        }
    }

    private final RunLock lock;

    SendMessage(RunLock lock) {
        this.lock = lock;
    }

    public void send(Member by, String command, Draft draft) {
        refuseFaults(draft);
        lock.act(by.run.id, command, locked -> {
            boolean announces = !by.isPlayer() && CONTROL.equals(draft.from());
            locked.refuseUnless(by.isPlayer() ? RunAction.REACT : announces ? RunAction.ANNOUNCE : RunAction.DELIVER);
            Recipients.refuseStrangers(locked, draft.to());
            List<String> teams = FireInject.teams(locked.definition);
            String from = by.isPlayer() ? asPlayer(locked, by, draft) : sender(locked.definition, draft.from());
            for (List<String> to : Recipients.envelopes(Recipients.reached(locked.run, draft.to()), teams)) {
                Audience heard = Audience.of(to, teams);
                locked.write(by, message(from, to, draft), by.isPlayer() ? heard.and(Audience.of(from)) : heard);
            }
        });
    }

    private static RunEvent.MessageSent message(String from, List<String> to, Draft draft) {
        return RunEvent.MessageSent.of(message -> {
            message.code = CommandId.fresh();
            message.from = from;
            message.to = to;
            message.channel = draft.channel();
            message.priority = Inject.Priority.ROUTINE;
            message.subject = draft.subject();
            message.text = draft.text();
            message.replyTo = draft.replyTo() == null || draft.replyTo().isBlank() ? null : draft.replyTo();
        });
    }

    /**
     * A player writes as the team; but the team, which has not heard what the player alone got, does not hear the
     * answer.
     */
    private static String asPlayer(LockedRun locked, Member by, Draft draft) {
        if (draft.to().stream()
                .anyMatch(one -> one.equals(by.team)
                        || one.equals(Audience.ALL)
                        || Audience.memberOf(one).isPresent())) {
            throw Rejected.in("to", ConductMessages.class, ConductMessages::chooseRecipient);
        }
        if (!locked.look(projection -> isAlone(projection, by, draft.replyTo()))) {
            return by.team;
        }
        if (draft.to().stream()
                .anyMatch(one -> !Audience.of(List.of(one), FireInject.teams(locked.definition))
                        .names()
                        .isEmpty())) {
            throw Rejected.in("to", ConductMessages.class, ConductMessages::answerTheSender);
        }
        return by.address();
    }

    /** Whether this player's answer to a message is the player's own, as the message was, and not the team's. */
    public static boolean isAlone(RunProjection projection, Member player, String code) {
        return projection
                .message(code == null ? "" : code)
                .filter(message -> Stream.concat(Stream.of(message.sent().from()), message.sent().to().stream())
                        .anyMatch(party -> party.equals(player.address())))
                .isPresent();
    }

    /** What can be said of it without knowing the run. */
    public static void refuseFaults(Draft draft) {
        List<Rejected> faults = new ArrayList<>();
        if (draft.to() == null || draft.to().isEmpty()) {
            faults.add(Rejected.in("to", ConductMessages.class, ConductMessages::chooseRecipient));
        }
        if (draft.text() == null) {
            faults.add(Rejected.in("text", ConductMessages.class, ConductMessages::writeAMessage));
        }
        tooLong("text", draft.text(), TextLimit.LONGEST).ifPresent(faults::add);
        tooLong("subject", draft.subject(), SUBJECT).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw Rejected.all(faults);
        }
    }

    private static Optional<Rejected> tooLong(String field, LocalizedText text, int most) {
        return text == null
                ? Optional.empty()
                : text.wording().values().stream()
                        .map(String::length)
                        .filter(count -> count > most)
                        .findFirst()
                        .map(count -> Rejected.in(field, ConductMessages.class, m -> m.textTooLong(most, count)));
    }

    private static String sender(ExerciseDefinition definition, String from) {
        boolean known =
                from != null && (from.equals(CONTROL) || definition.sender(from).isPresent());
        if (!known) {
            throw Rejected.in("from", ConductMessages.class, ConductMessages::chooseSender);
        }
        return from;
    }
}
