package org.omuz.conduct.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.omuz.conduct.journal.Reaction;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.journal.RunProjections;
import org.omuz.conduct.run.Audience;
import org.omuz.conduct.run.ConductMessages;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.RunAction;
import org.omuz.conduct.run.TextLimit;
import org.omuz.exercise.model.Inject;
import org.omuz.shared.Rejected;

/** What a player does with a message that reached the own team or post, or the player alone: 404 for any other. */
@ApplicationScoped
public class React {
    private final RunLock lock;
    private final RunProjections projections;

    React(RunLock lock, RunProjections projections) {
        this.lock = lock;
        this.projections = projections;
    }

    /** The first opening is kept; opening again, or after the play, writes nothing. */
    public void open(Member by, String code) {
        boolean unopened = projections.of(
                by.run,
                by.listener(),
                projection ->
                        isUnopened(projection, code, mine(projection, by, code).orElseThrow(NotFoundException::new)));
        if (unopened && RunAction.REACT.isFor(by.run.state)) {
            act(by, null, code, (locked, recipient) -> {
                if (locked.look(projection -> isUnopened(projection, code, recipient))) {
                    locked.write(by, new RunEvent.Opened(code, recipient), Audience.of(recipient));
                }
            });
        }
    }

    private static boolean isUnopened(RunProjection projection, String code, String recipient) {
        return reaction(projection, code, recipient)
                .map(r -> r.opened() == null)
                .orElse(true);
    }

    private static Optional<Reaction> reaction(RunProjection projection, String code, String recipient) {
        return projection.message(code).flatMap(message -> message.of(recipient));
    }

    public void acknowledge(Member by, String command, String code) {
        act(by, command, code, (locked, recipient) -> {
            boolean open = locked.look(projection -> reaction(projection, code, recipient)
                    .map(r -> r.acknowledged() == null)
                    .orElse(true));
            if (open) {
                locked.write(by, new RunEvent.Acknowledged(code, recipient), Audience.of(recipient));
            }
        });
    }

    /** @param answers by code of the question; at least one says something */
    public void answer(Member by, String command, String code, Map<String, String> answers) {
        act(by, command, code, (locked, recipient) -> {
            Inject.Response asked = asked(locked, code, Inject.Wanted.ANSWER);
            TextLimit.refuse("answer-", answers);
            Map<String, String> kept = new LinkedHashMap<>();
            for (Inject.Choice question : asked.questions()) {
                String answer = answers.getOrDefault(question.code(), "").strip();
                if (!answer.isEmpty()) {
                    kept.put(question.code(), answer);
                }
            }
            if (kept.isEmpty()) {
                throw Rejected.in(
                        "answer-" + asked.questions().get(0).code(),
                        ConductMessages.class,
                        ConductMessages::writeAnAnswer);
            }
            locked.write(by, new RunEvent.Answered(code, recipient, kept), Audience.of(recipient));
        });
    }

    public void decide(Member by, String command, String code, String option, String reason) {
        decide(by, command, code, option, reason, false);
    }

    /** @param share whether the whole team is told, where only the player or the post was asked */
    public void decide(Member by, String command, String code, String option, String reason, boolean share) {
        act(by, command, code, (locked, recipient) -> {
            Inject.Response asked = asked(locked, code, Inject.Wanted.DECISION);
            Inject.Choice chosen = asked.options().stream()
                    .filter(o -> o.code().equals(option))
                    .findFirst()
                    .orElseThrow(() -> Rejected.in("option", ConductMessages.class, ConductMessages::chooseAnOption));
            String why = reason == null ? "" : reason.strip();
            TextLimit.refuse("reason", why, TextLimit.LONGEST);
            locked.write(by, new RunEvent.Decided(code, recipient, option, why), Audience.of(recipient));
            if (share && isShareable(by, recipient)) {
                locked.write(
                        by, new RunEvent.DecisionShared(code, recipient, chosen.text(), why), Audience.of(by.team));
            }
        });
    }

    /** Whether a decision made as this recipient is not heard by the whole team of the player anyway. */
    public static boolean isShareable(Member by, String recipient) {
        return by.team != null && recipient != null && !recipient.equals(by.team) && !recipient.equals(Audience.ALL);
    }

    private void act(Member by, String command, String code, BiConsumer<LockedRun, String> act) {
        String recipient = projections
                .of(by.run, by.listener(), projection -> mine(projection, by, code))
                .orElseThrow(NotFoundException::new);
        lock.act(by.run.id, command, locked -> {
            locked.refuseUnless(RunAction.REACT);
            act.accept(locked, recipient);
        });
    }

    /** As whom this player got the message. */
    public static Optional<String> mine(RunProjection projection, Member member, String code) {
        return projection.message(code).stream()
                .flatMap(message -> message.sent().to().stream())
                .filter(member::isMeantBy)
                .findFirst();
    }

    private static Inject.Response asked(LockedRun locked, String code, Inject.Wanted wanted) {
        return locked.look(projection -> projection.message(code))
                .map(message -> message.sent().response())
                .filter(response -> response.wanted() == wanted)
                .orElseThrow(NotFoundException::new);
    }

    /** What can be said of a decision without knowing what was asked. */
    public static void refuseFaults(String option, String reason) {
        Rejected.together(
                () -> {
                    if (option == null || option.isBlank()) {
                        throw Rejected.in("option", ConductMessages.class, ConductMessages::chooseAnOption);
                    }
                },
                () -> TextLimit.refuse("reason", reason == null ? "" : reason.strip(), TextLimit.LONGEST));
    }
}
