package org.omuz.conduct.control;

import java.util.List;
import org.omuz.conduct.Click;
import org.omuz.conduct.Run;

/** The control room at a glance; {@code count} is the number of the journal's last entry in it. */
record BoardView(RunHead run, ClockView clock, long count, List<Line> lines, Side side) {

    record Side(List<TeamLine> teams, List<Note> simCell, List<Ask> asks, List<Objective> objectives, List<Told> journal) {}

    /**
     * An inject on the list.
     *
     * @param at planned or actual exercise time, hh:mm; empty where it has none
     * @param standing fired, next, due, waiting, held or skipped
     * @param due in how long, or why it waits; empty where it is fired
     * @param detail wording and expectation; null where the line is folded
     */
    record Line(String number, String at, String subject, String to, String standing, String due, boolean adHoc, List<Chip> chips, Detail detail) {

        public boolean open() {
            return !standing.equals("fired") && !standing.equals("skipped");
        }
    }

    record Detail(String from, String channel, List<String> texts, List<String> expected, String tests) {}

    /** What one recipient has done: {@code state} as an icon's name. */
    record Chip(String who, String state, String word) {}

    record TeamLine(String name, long here, long asking, long of) {
        /** All on the line, some of them in one way or another, or nobody. */
        public String icon() {
            return of > 0 && here == of ? "held" : here > 0 || asking > 0 ? "soon" : "lapsed";
        }
    }

    /** A message of a team to somebody simulated, not yet answered. */
    record Note(String code, String from, String fromCode, String to, String toCode, String time, String text) {}

    record Ask(String item, String title, String team, String teamCode, String time) {}

    record Objective(String code, String text, String rating) {}

    record Told(long seq, String time, String words, String who) {}

    /** A name for each button, so that a double click is one act. */
    public String click() {
        return Click.fresh();
    }

    public List<String> speeds() {
        return List.of("0.5", "1", "2", "5", "10", "20");
    }

    public boolean playing() {
        return run.state() == Run.State.RUNNING || run.state() == Run.State.PAUSED;
    }

    public boolean over() {
        return run.state() == Run.State.HOT_WASH || closed();
    }

    public boolean closed() {
        return run.state() == Run.State.CLOSED;
    }
}
