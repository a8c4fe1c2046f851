package org.omuz.conduct.room;

import java.util.List;
import org.omuz.conduct.journal.Wording;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.words.ExerciseTimes;
import org.omuz.exercise.model.Inject;
import org.omuz.shared.Language;

/** What the pages of a team room show, in the reader's language; times are those of the exercise. */
final class RoomView {
    private RoomView() {}

    /**
     * @param member id of the reader's place in the run; @param count how many entries the page has read, by its own
     *     count
     */
    record Head(
            long run,
            long member,
            String title,
            String place,
            long count,
            Stage stage,
            Post unopened,
            Talk talk,
            String zone) {
        /** Name of the box on the device, which belongs to one person in one run. */
        public String outbox() {
            return run + "-" + member;
        }

        public boolean over() {
            return stage.over();
        }

        public boolean closed() {
            return stage.closed();
        }
    }

    /** @param speed exercise seconds to a second on the wall; @param ms exercise time, in milliseconds */
    record Stage(
            Run.State state,
            boolean outage,
            boolean rehearsal,
            double speed,
            long ms,
            String stamp,
            List<ExerciseTimes.Local> clocks) {
        public boolean runs() {
            return state == Run.State.RUNNING;
        }

        /** Nothing can be sent any more, or ever. */
        public boolean over() {
            return state == Run.State.HOT_WASH || closed();
        }

        /** Nobody is on the line any more. */
        public boolean closed() {
            return state == Run.State.CLOSED || state == Run.State.CANCELLED;
        }

        public boolean hurries() {
            return speed != 1;
        }
    }

    /**
     * @param has whether the exercise has discussion modules; @param open title of the one that is talked about, or
     *     empty
     */
    record Talk(boolean has, String open) {}

    /** How many messages nobody of the team has opened, and the newest of them, to be announced. */
    record Post(int count, String code, String words, boolean urgent) {}

    /** One received message in the inbox. */
    record Line(String code, String from, String subject, Means channel, String stamp, Marks marks, Due due) {}

    /** @param alone whether it is this player's alone, and not the team's */
    record Marks(boolean unopened, boolean urgent, boolean alone) {}

    /** By which channel it came, as an icon and a word. */
    record Means(String icon, String word) {}

    /** @param by exercise time in milliseconds by which it is wanted, or null; @param left or late by, as a length */
    record Due(Inject.Wanted what, boolean settled, Long by, boolean late, String length) {
        public boolean wanted() {
            return what != Inject.Wanted.NONE;
        }
    }

    record Letter(
            Line line,
            String to,
            List<ExerciseTimes.Local> clocks,
            Texts texts,
            List<Item> attachments,
            Answerable answerable) {}

    /** @param beside the same in another language, or null; @param others languages it can be had in */
    record Texts(Wording subject, Wording text, Wording besideSubject, Wording beside, List<Language> others) {}

    /** Whether the whole team can be told of a decision, and whether that is ticked. */
    record Sharing(boolean offered, boolean on) {}

    /**
     * What is wanted and whether it can still be given; choices are the questions of an answer or the options of a
     * decision.
     */
    record Answerable(
            Inject.Wanted wanted, boolean open, boolean done, List<Choice> choices, String reason, Sharing sharing) {
        public boolean acknowledges() {
            return wanted == Inject.Wanted.ACKNOWLEDGE || wanted == Inject.Wanted.NONE;
        }

        public boolean answers() {
            return wanted == Inject.Wanted.ANSWER;
        }

        public boolean decides() {
            return wanted == Inject.Wanted.DECISION;
        }
    }

    /** A question with the team's answer so far, or an option and whether it is chosen. */
    record Choice(String code, String text, String given) {}

    /** Something that the team did, who did it and when. */
    record Deed(String what, String who, String stamp, String said) {}

    enum Access {
        OPEN,
        ON_REQUEST,
        REQUESTED
    }

    record Item(String code, String title, boolean table, Access access) {
        public boolean open() {
            return access == Access.OPEN;
        }

        public boolean asked() {
            return access == Access.REQUESTED;
        }
    }

    /** Somebody in the team. */
    record Colleague(String name, String agency, String post, boolean here, boolean self) {}
}
