package org.omuz.conduct.control;

import java.util.List;
import java.util.stream.Collectors;
import org.omuz.conduct.run.CommandId;
import org.omuz.conduct.run.Run;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;

/** The control room at a glance; {@code count} is the number of the journal's last entry in it. */
record BoardView(RunHead run, ClockView clock, long count, List<Line> lines, int hidden, Sides side) {

    record Sides(
            List<TeamLine> teams,
            SimCellInbox simCell,
            List<Ask> asks,
            List<Objective> objectives,
            List<Told> journal) {}

    /**
     * An inject on the list.
     *
     * @param at planned or actual exercise time, hh:mm; empty where it has none
     * @param detail null where the line is folded
     */
    record Line(
            String number, String at, String subject, String to, Standing standing, List<Chip> chips, Detail detail) {

        public boolean open() {
            return !standing.name.equals("fired") && !standing.name.equals("skipped");
        }

        public String click() {
            return CommandId.fresh();
        }
    }

    /**
     * @param name fired, next, due, waiting, held or skipped
     * @param due in how long, or why it waits; empty where it is fired
     */
    record Standing(String name, String due, boolean adHoc, boolean urgent) {}

    /** @param parts of its condition, while it waits for that; @param answers what each recipient has done */
    record Detail(
            List<Side> sides,
            Facts facts,
            List<String> expected,
            String note,
            List<Part> parts,
            List<Answer> answers) {}

    /** Subject and text in one language; {@code lang} as HTML knows it. */
    record Side(String lang, String dir, String name, String subject, String text) {
        static Side of(Language language, LocalizedText subject, LocalizedText text) {
            return new Side(
                    language == Language.PRS ? "fa-AF" : language.tag,
                    language.direction(),
                    language.endonym,
                    subject != null && subject.has(language) ? subject.in(language) : "",
                    text != null && text.has(language) ? text.in(language) : "");
        }
    }

    record Facts(List<Fact> all, List<RoleChoice> attachments) {}

    record Fact(String label, String value) {}

    record Part(String words, boolean holds) {
        public String icon() {
            return holds ? "held" : "gap";
        }
    }

    /** @param said the answers or the decision; @param times when it was delivered, opened and so on */
    record Answer(Chip chip, List<String> said, String times) {}

    /** What one recipient has done: {@code state} as an icon's name. */
    record Chip(String who, String state, String word) {}

    record TeamLine(String name, long here, long asking, long of) {
        /** All on the line, some of them in one way or another, or nobody. */
        public String icon() {
            return of > 0 && here == of ? "held" : here > 0 || asking > 0 ? "soon" : "lapsed";
        }
    }

    record Ask(String item, String title, String team, String teamCode, String time) {}

    /**
     * @param joint whether the rating is the joint one, as the report has it; else the worst that an evaluator has
     *     given
     */
    record Objective(String code, String text, String rating, boolean joint) {}

    record Told(long seq, String time, String words, String who) {}

    /** Who was on the line is in no journal. */
    BoardView withoutPresence() {
        return new BoardView(
                run,
                clock,
                count,
                lines,
                hidden,
                new Sides(List.of(), side.simCell, side.asks, side.objectives, side.journal));
    }

    /** A name for each button, so that a double click is one act. */
    public String click() {
        return CommandId.fresh();
    }

    public List<String> speeds() {
        return List.of("0.5", "1", "2", "5", "10", "20");
    }

    /** Names of the teams that nobody plays in. */
    public String emptyTeams() {
        return side.teams.stream()
                .filter(team -> team.of == 0)
                .map(TeamLine::name)
                .collect(Collectors.joining(", "));
    }

    public boolean playing() {
        return run.state() == Run.State.RUNNING || run.state() == Run.State.PAUSED;
    }

    public boolean over() {
        return run.state() == Run.State.HOT_WASH || closed();
    }

    public boolean closed() {
        return run.closed();
    }
}
