package org.omuz.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.omuz.exercise.ExerciseDefinition;
import org.omuz.exercise.Inject;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.Rejected;

/** A message written during play: by a team to others, by the SimCell as somebody simulated, by the director to all. */
@ApplicationScoped
public class SendMessage {
    public static final String CONTROL = "control";

    /**
     * As typed.
     *
     * @param from for the SimCell the simulated sender, {@code control} or empty; players always write as their team
     * @param language of the text
     * @param replyTo code of the message it answers, or empty
     */
    public record Draft(
            String from, List<String> to, Inject.Channel channel, String subject, String text, String language, String replyTo) {}

    private final Stages stages;

    SendMessage(Stages stages) {
        this.stages = stages;
    }

    public void send(Member by, String command, Draft draft) {
        refuseFaults(draft);
        stages.act(by.run.id, command, stage -> {
            boolean announces = !by.isPlayer() && CONTROL.equals(draft.from());
            stage.refuseUnless(by.isPlayer() ? Deed.REACT : announces ? Deed.ANNOUNCE : Deed.DELIVER);
            List<String> teams = FireInject.teams(stage.definition);
            String from = by.isPlayer() ? by.team : sender(stage.definition, draft.from());
            List<String> to = draft.to().contains(Audience.ALL) ? teams : draft.to();
            if (!to.stream().allMatch(one -> isKnown(stage.definition, one)) || by.isPlayer() && to.contains(by.team)) {
                throw Rejected.in("to", ConductMessages.class, ConductMessages::chooseRecipient);
            }
            Happening.MessageSent message = new Happening.MessageSent(
                    Click.fresh(),
                    null,
                    from,
                    null,
                    to,
                    draft.channel(),
                    Inject.Priority.ROUTINE,
                    text(draft.language(), draft.subject()),
                    text(draft.language(), draft.text()),
                    List.of(),
                    null,
                    -1,
                    draft.replyTo() == null || draft.replyTo().isBlank() ? null : draft.replyTo());
            Audience heard = Audience.of(to, teams);
            stage.write(by, message, by.isPlayer() ? heard.and(Audience.of(by.team)) : heard);
        });
    }

    private static void refuseFaults(Draft draft) {
        if (draft.to() == null || draft.to().isEmpty()) {
            throw Rejected.in("to", ConductMessages.class, ConductMessages::chooseRecipient);
        }
        if (draft.text() == null || draft.text().isBlank()) {
            throw Rejected.in("text", ConductMessages.class, ConductMessages::writeAMessage);
        }
        React.refuseTooLong("text", draft.text());
        if (draft.subject() != null && draft.subject().length() > 200) {
            throw Rejected.in("subject", ConductMessages.class, m -> m.tooLong(200));
        }
    }

    private static String sender(ExerciseDefinition definition, String from) {
        boolean known = from != null && (from.equals(CONTROL) || definition.sender(from).isPresent());
        if (!known) {
            throw Rejected.in("from", ConductMessages.class, ConductMessages::chooseSender);
        }
        return from;
    }

    private static boolean isKnown(ExerciseDefinition definition, String recipient) {
        return isParty(definition, recipient) || plays(definition, recipient);
    }

    /** Who can be a sender: a team, somebody simulated, the control. */
    static boolean isParty(ExerciseDefinition definition, String code) {
        return code != null
                && (code.equals(CONTROL) || definition.team(code).isPresent() || definition.sender(code).isPresent());
    }

    /** All teams, one, or a post in it. */
    static boolean plays(ExerciseDefinition definition, String recipient) {
        String[] parts = recipient.split("/", 2);
        return recipient.equals(Audience.ALL)
                || definition.team(parts[0])
                        .filter(team -> parts.length == 1
                                || team.members().stream().anyMatch(m -> m.code().equals(parts[1])))
                        .isPresent();
    }

    private static LocalizedText text(String language, String typed) {
        return typed == null || typed.isBlank() ? null : new LocalizedText(Map.of(language, typed.strip()));
    }
}
