package org.omuz.conduct.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.stream.Stream;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.run.Audience;
import org.omuz.conduct.run.ConductMessages;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.RunAction;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.shared.Rejected;

/** Tables and documents that teams ask for and the staff hands out. */
@ApplicationScoped
public class ReleaseData {
    private final RunLock lock;

    ReleaseData(RunLock lock) {
        this.lock = lock;
    }

    /**
     * A player asks for something that is to be had on request. Asking again for what is not yet given is asking once.
     */
    public void request(Member by, String command, String item) {
        lock.act(by.run.id, command, stage -> {
            stage.refuseUnless(RunAction.REACT);
            if (onRequest(stage.definition, by.team).stream().noneMatch(i -> i.equals(item))) {
                throw new NotFoundException();
            }
            boolean asked = stage.look(p -> p.requested().stream()
                    .anyMatch(r -> r.item().equals(item) && r.recipient().equals(by.team)));
            if (!asked) {
                stage.write(by, new RunEvent.DataRequested(item, by.team), Audience.of(by.team));
            }
        });
    }

    public void release(Member by, String command, String item, List<String> to) {
        lock.act(by.run.id, command, stage -> {
            stage.refuseUnless(RunAction.DELIVER);
            List<String> teams = FireInject.teams(stage.definition);
            List<String> chosen =
                    to == null ? List.of() : to.stream().filter(teams::contains).toList();
            if (chosen.isEmpty()) {
                throw Rejected.in("to", ConductMessages.class, ConductMessages::chooseRecipient);
            }
            if (stage.definition.table(item).isEmpty()
                    && stage.definition.document(item).isEmpty()) {
                throw new NotFoundException();
            }
            List<String> missing = stage.look(p -> chosen.stream()
                    .filter(team -> !p.isReleased(item, List.of(team)))
                    .toList());
            if (!missing.isEmpty()) {
                stage.write(by, new RunEvent.DataReleased(item, missing), Audience.of(missing, teams));
            }
        });
    }

    /** Codes of tables and slugs of documents that a team may ask for. */
    public static List<String> onRequest(ExerciseDefinition definition, String team) {
        var tables = definition.tables().stream()
                .filter(t -> t.release() == ExerciseDefinition.Release.REQUEST
                        && (t.teams().isEmpty() || t.teams().contains(team)))
                .map(ExerciseDefinition.DataTable::code);
        var documents = definition.documents().stream()
                .filter(d -> d.release() == ExerciseDefinition.Release.REQUEST
                        && d.kind() != ExerciseDefinition.DocumentKind.FACILITATOR_GUIDE
                        && (d.teams().isEmpty() || d.teams().contains(team)))
                .map(ExerciseDefinition.Document::slug);
        return Stream.concat(tables, documents).toList();
    }
}
