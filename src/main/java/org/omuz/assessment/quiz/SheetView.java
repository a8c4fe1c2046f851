package org.omuz.assessment.quiz;

import java.time.Instant;
import java.util.List;

/** A page of a running attempt. {@code minutesLeft} is at least 0. */
record SheetView(long id, String title, Course course, Time time, Leaf pages, List<Mark> marks) {

    record Course(long enrolmentId, String code) {}

    record Time(Instant dueAt, long minutesLeft) {}

    record Leaf(int page, int of) {
        public boolean last() {
            return page >= of;
        }

        public int previous() {
            return page - 1;
        }
    }

    /** A question in the navigator. */
    record Mark(int position, int page, boolean answered, boolean flagged) {}

    public long answered() {
        return marks.stream().filter(Mark::answered).count();
    }

    public long open() {
        return total() - answered();
    }

    public int total() {
        return marks.size();
    }
}
