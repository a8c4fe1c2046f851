package org.omuz.qualification.standing;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * The times in which a person held one competency, each at a level. Days are counted from the epoch; several times can
 * lie over each other, as a level is renewed before it ends.
 */
public final class Holding {
    static final Holding NOTHING = new Holding();
    private static final int WIDTH = 4;
    private static final int LEVEL = 0;
    private static final int FROM = 1;
    private static final int UNTIL = 2;
    private static final int WOULD_LAST = 3;

    private int[] times = new int[2 * WIDTH];
    private int end;

    public void add(int level, LocalDate validFrom, LocalDate validUntil, LocalDate wouldLast) {
        add(
                level,
                (int) validFrom.toEpochDay(),
                (int) validUntil.toEpochDay(),
                wouldLast == null ? 0 : (int) wouldLast.toEpochDay());
    }

    /** @param wouldLast day to which a suspended award would have lasted, 0 for any other */
    public void add(int level, int validFrom, int validUntil, int wouldLast) {
        if (end == times.length) {
            times = Arrays.copyOf(times, 2 * end);
        }
        times[end + LEVEL] = level;
        times[end + FROM] = validFrom;
        times[end + UNTIL] = validUntil;
        times[end + WOULD_LAST] = wouldLast;
        end += WIDTH;
    }

    /** Highest level in force on that day; 0 for none. */
    int level(int day) {
        int highest = 0;
        for (int at = 0; at < end; at += WIDTH) {
            if (inForce(at, day)) {
                highest = Math.max(highest, times[at + LEVEL]);
            }
        }
        return highest;
    }

    /** Last day of what is in force on that day at this level or a higher one; 0 if it is not held then. */
    int heldUntil(int level, int day) {
        int last = 0;
        for (int at = 0; at < end; at += WIDTH) {
            if (times[at + LEVEL] >= level && inForce(at, day)) {
                last = Math.max(last, times[at + UNTIL]);
            }
        }
        return last;
    }

    /** Latest last day of this level or a higher one that is over on that day; 0 for none. */
    int lapsedOn(int level, int day) {
        int last = 0;
        for (int at = 0; at < end; at += WIDTH) {
            if (times[at + LEVEL] >= level && times[at + UNTIL] < day) {
                last = Math.max(last, times[at + UNTIL]);
            }
        }
        return last;
    }

    /** Last day on which this level was in force before it was suspended, if it still is on that day; else 0. */
    int suspendedAfter(int level, int day) {
        int last = 0;
        for (int at = 0; at < end; at += WIDTH) {
            if (times[at + LEVEL] >= level && times[at + UNTIL] < day && day <= times[at + WOULD_LAST]) {
                last = Math.max(last, times[at + UNTIL]);
            }
        }
        return last;
    }

    private boolean inForce(int at, int day) {
        return times[at + FROM] <= day && day <= times[at + UNTIL];
    }
}
