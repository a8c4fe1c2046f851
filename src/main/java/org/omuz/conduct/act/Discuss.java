package org.omuz.conduct.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.omuz.conduct.journal.Discussion;
import org.omuz.conduct.journal.JournalEntry;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.run.Audience;
import org.omuz.conduct.run.ConductMessages;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.run.RunAction;
import org.omuz.conduct.run.TextLimit;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.shared.Rejected;

/**
 * The discussion of a run: its leader opens one module after the other and asks; teams answer while a module is open.
 */
@ApplicationScoped
public class Discuss {
    private final RunLock lock;

    Discuss(RunLock lock) {
        this.lock = lock;
    }

    /** The one that was open is closed; one that was closed can be opened again. */
    public void open(Member by, String command, String module) {
        lead(by, command, locked -> {
            known(locked, module);
            Optional<String> before = locked.look(p -> p.discussion().open());
            if (before.filter(module::equals).isPresent()) {
                return;
            }
            JournalEntry closed = before.map(
                            other -> locked.write(by, new RunEvent.ModuleClosed(other), Audience.EVERYBODY))
                    .orElse(null);
            locked.write(by, new RunEvent.ModuleOpened(module), Audience.EVERYBODY, closed);
        });
    }

    public void close(Member by, String command, String module) {
        lead(by, command, locked -> {
            known(locked, module);
            if (locked.look(p -> p.discussion().state(module)) == Discussion.State.OPEN) {
                locked.write(by, new RunEvent.ModuleClosed(module), Audience.EVERYBODY);
            }
        });
    }

    /** Puts a question of the open module to everybody. */
    public void ask(Member by, String command, String module, String question) {
        lead(by, command, locked -> {
            refuseUnknown(locked, module, question);
            if (locked.look(p -> p.discussion().state(module)) != Discussion.State.OPEN) {
                throw Rejected.because(ConductMessages.class, ConductMessages::openItFirst);
            }
            if (!locked.look(p -> p.discussion().isAsked(module, question))) {
                locked.write(by, new RunEvent.QuestionAsked(module, question), Audience.EVERYBODY);
            }
        });
    }

    /**
     * @param basedOn how many versions of the team's answer the writer had seen: a colleague's later one is not
     *     overwritten
     */
    public void answer(Member by, String command, String module, String question, String text, int basedOn) {
        String said = text == null ? "" : text.strip();
        if (said.isEmpty()) {
            throw Rejected.in("text", ConductMessages.class, ConductMessages::writeAnAnswer);
        }
        TextLimit.refuse("text", said, TextLimit.LONGEST);
        lock.act(by.run.id, command, locked -> {
            locked.refuseUnless(RunAction.REACT);
            refuseUnknown(locked, module, question);
            Discussion.State state = locked.look(p -> p.discussion().state(module));
            if (state == Discussion.State.AHEAD) {
                throw new NotFoundException();
            }
            if (state == Discussion.State.CLOSED) {
                throw Rejected.in("text", ConductMessages.class, ConductMessages::moduleIsClosed);
            }
            List<Discussion.Answer> given =
                    locked.look(p -> List.copyOf(p.discussion().versions(module, question, by.team)));
            if (given.stream().skip(Math.max(0, basedOn)).anyMatch(answer -> !by.id.equals(answer.entry().memberId))) {
                throw Rejected.in("text", ConductMessages.class, ConductMessages::answeredMeanwhile);
            }
            if (given.isEmpty() || !given.get(given.size() - 1).text().equals(said)) {
                locked.write(by, new RunEvent.QuestionAnswered(module, question, by.team, said), Audience.of(by.team));
            }
        });
    }

    private void lead(Member by, String command, Consumer<LockedRun> act) {
        lock.act(by.run.id, command, locked -> {
            if (!locked.run.isPlaying()) {
                throw Rejected.because(
                        ConductMessages.class,
                        m -> locked.run.state == Run.State.PLANNED ? m.notStarted() : m.playIsOver());
            }
            act.accept(locked);
        });
    }

    private static ExerciseDefinition.Module known(LockedRun locked, String module) {
        return locked.definition.module(module).orElseThrow(NotFoundException::new);
    }

    private static void refuseUnknown(LockedRun locked, String module, String question) {
        if (locked.definition.questions(known(locked, module)).stream()
                .noneMatch(q -> q.code().equals(question))) {
            throw new NotFoundException();
        }
    }
}
