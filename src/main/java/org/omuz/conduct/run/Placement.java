package org.omuz.conduct.run;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.omuz.exercise.model.Seat;

/**
 * What somebody does in a run, and where: {@code evaluator}, {@code player/customs}, {@code
 * player/customs/shift-leader}.
 *
 * @param role empty where none was named, or one that there is not
 */
public record Placement(Optional<Member.Role> role, Optional<Seat> seat) {
    /** @param code as typed or sent, or null */
    public static Placement of(String code) {
        String typed = code == null ? "" : code;
        int slash = typed.indexOf('/');
        return slash < 0
                ? new Placement(role(typed), Optional.empty())
                : new Placement(role(typed.substring(0, slash)), Optional.of(Seat.of(typed.substring(slash + 1))));
    }

    public static Placement player(Seat seat) {
        return new Placement(Optional.of(Member.Role.PLAYER), Optional.of(seat));
    }

    public static Optional<Member.Role> role(String typed) {
        return Stream.of(Member.Role.values())
                .filter(role -> role.name().equalsIgnoreCase(typed.strip()))
                .findFirst();
    }

    public String code() {
        String word = role.map(named -> named.name().toLowerCase(Locale.ROOT)).orElse("");
        return seat.map(taken -> word + "/" + taken.code()).orElse(word);
    }

    /** Null where it has none. */
    public String team() {
        return seat.map(Seat::team).orElse(null);
    }

    /** Null where it has none. */
    public String post() {
        return seat.flatMap(Seat::post).orElse(null);
    }
}
