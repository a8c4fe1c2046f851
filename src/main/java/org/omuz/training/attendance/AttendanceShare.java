package org.omuz.training.attendance;

/** Half-days present, of how many; a half-day nobody marked counts as absence once the session is over. */
public record AttendanceShare(long present, long of) {

    public boolean isEmpty() {
        return of == 0;
    }

    /** Whole percent, rounded down: 79.9 is not 80. */
    public double percent() {
        return of == 0 ? 0 : Math.floor(present * 100.0 / of);
    }

    public boolean meets(int percent) {
        return present * 100 >= percent * of;
    }
}
