package org.omuz.assessment.desk;

import java.util.List;
import org.omuz.shared.table.Table;
import org.omuz.training.session.DeskMessages;
import org.omuz.training.session.Enrolment;

/** Results of a group, a line a person. */
final class ResultsTable {
    private final TeachingMessages say;
    private final DeskMessages desk;

    ResultsTable(TeachingMessages say, DeskMessages desk) {
        this.say = say;
        this.desk = desk;
    }

    Table of(String session, List<Roster.Line> lines) {
        List<String> heads = List.of(
                say.name(),
                say.agency(),
                say.station(),
                say.state(),
                say.attendance(),
                say.practicals(),
                say.pre(),
                say.post(),
                say.gain());
        return new Table(session + "-results", say.results(), heads, to -> {
            for (Roster.Line line : lines) {
                to.of(cells(line));
            }
        });
    }

    private Object[] cells(Roster.Line line) {
        return new Object[] {
            line.who().name(),
            line.who().agency(),
            line.who().station(),
            word(line.who().state()),
            line.attendance().isEmpty()
                    ? null
                    : (Object) (int) line.attendance().percent(),
            line.practicalsPassed(),
            line.scores().pre(),
            line.scores().post(),
            line.scores().gain().orElse(null)
        };
    }

    private String word(Enrolment.State state) {
        return switch (state) {
            case ENROLLED -> desk.stateEnrolled();
            case COMPLETED -> desk.stateCompleted();
            case NOT_COMPLETED -> desk.stateNotCompleted();
            case WITHDRAWN -> desk.stateWithdrawn();
        };
    }
}
