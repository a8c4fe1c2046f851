package org.omuz.conduct.control;

import java.time.LocalDateTime;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.words.Cast;

/** What every page about a run says at its top, and what the reader may do there; {@code cancelled} is why, or null. */
public record RunHead(
        long id,
        String title,
        String exercise,
        Run.State state,
        String stateName,
        boolean rehearsal,
        LocalDateTime startsAt,
        String zone,
        Member.Role role,
        boolean discusses,
        String cancelled) {

    public static RunHead of(Run run, Cast cast, Member reader) {
        return of(run, run.state, cast, reader);
    }

    /** @param state as the journal tells it, which may be newer than the run in hand */
    static RunHead of(Run run, Run.State state, Cast cast, Member reader) {
        return new RunHead(
                run.id,
                run.title,
                cast.in(cast.exercise().title()),
                state,
                cast.state(state),
                run.rehearsal,
                LocalDateTime.ofInstant(run.startsAt, run.zoneId()),
                run.zone,
                reader.role,
                !cast.exercise().modules().isEmpty(),
                run.cancelReason);
    }

    public boolean controls() {
        return role.controls();
    }

    public boolean directs() {
        return role == Member.Role.DIRECTOR && state != Run.State.CANCELLED && state != Run.State.CLOSED;
    }

    public boolean simulates() {
        return role.simulates();
    }

    public boolean facilitates() {
        return role.facilitates();
    }

    public boolean reviews() {
        return role.reviews();
    }

    public boolean evaluates() {
        return role.evaluates();
    }

    public boolean over() {
        return state == Run.State.HOT_WASH || state == Run.State.CLOSED;
    }

    /** Nobody is on the line any more. */
    public boolean closed() {
        return state == Run.State.CLOSED || state == Run.State.CANCELLED;
    }

    /** Icon of the state. */
    public String icon() {
        return icon(state);
    }

    static String icon(Run.State state) {
        return switch (state) {
            case PLANNED -> "info";
            case RUNNING -> "held";
            case PAUSED, HOT_WASH -> "soon";
            case CLOSED, CANCELLED -> "gap";
        };
    }
}
