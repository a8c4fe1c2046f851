package org.omuz.qualification.standing;

import java.time.LocalDate;

/**
 * From when until when a person holds one competency at each level; days counted from the epoch, 0 where never awarded.
 */
public final class Holding {
    static final Holding NOTHING = new Holding();
    private static final int LEVELS = 4;

    private final int[] from = new int[LEVELS + 1];
    private final int[] until = new int[LEVELS + 1];

    public void add(int level, LocalDate validFrom, LocalDate validUntil) {
        from[level] = (int) validFrom.toEpochDay();
        until[level] = (int) validUntil.toEpochDay();
    }

    /** Days counted from the epoch. */
    public void add(int level, int validFrom, int validUntil) {
        from[level] = validFrom;
        until[level] = validUntil;
    }

    /** Highest level in force on that day; 0 for none. */
    int level(int day) {
        for (int level = LEVELS; level >= 1; level--) {
            if (from[level] != 0 && from[level] <= day && day <= until[level]) {
                return level;
            }
        }
        return 0;
    }

    /** Last day on which this level or a higher one is held without a break from that day; 0 if not held then. */
    int heldUntil(int level, int day) {
        int last = 0;
        for (int l = level; l <= LEVELS; l++) {
            if (from[l] != 0 && from[l] <= day && day <= until[l]) {
                last = Math.max(last, until[l]);
            }
        }
        return last;
    }

    /** Latest last day of this level or a higher one that is over on that day; 0 for none. */
    int lapsedOn(int level, int day) {
        int last = 0;
        for (int l = level; l <= LEVELS; l++) {
            if (until[l] != 0 && until[l] < day) {
                last = Math.max(last, until[l]);
            }
        }
        return last;
    }
}
