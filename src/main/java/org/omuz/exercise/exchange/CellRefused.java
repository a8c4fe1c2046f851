package org.omuz.exercise.exchange;

import org.omuz.shared.Rejected;

/** Leaves the row out. */
final class CellRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    final String column;
    final transient Rejected why;

    CellRefused(String column, Rejected why) {
        super(column, null, false, false);
        this.column = column;
        this.why = why;
    }
}
