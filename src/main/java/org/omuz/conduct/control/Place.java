package org.omuz.conduct.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.words.Cast;
import org.omuz.exercise.model.ExerciseDefinition;

/**
 * What somebody does in a run, as one choice.
 *
 * @param code {@code evaluator}, {@code player/customs} or {@code player/customs/shift-leader}
 */
public record Place(String code, String name) {

    static List<Place> all(Cast cast) {
        List<Place> all = new ArrayList<>();
        for (ExerciseDefinition.Team team : cast.exercise().teams()) {
            team.members()
                    .forEach(post -> all.add(new Place(
                            "player/" + team.code() + "/" + post.code(), cast.name(team.code() + "/" + post.code()))));
            all.add(new Place("player/" + team.code(), cast.name(team.code())));
        }
        Stream.of(Member.Role.values())
                .filter(Member.Role::isStaff)
                .forEach(role -> all.add(new Place(role.name().toLowerCase(Locale.ROOT), cast.role(role))));
        return all;
    }

    /** Role, team and post of a code; the last two null where it has none. */
    record Parts(Member.Role role, String team, String post) {
        static Parts of(String code) {
            String[] parts = (code == null ? "" : code).split("/", 3);
            return new Parts(
                    roleOf(parts[0]).orElse(null),
                    parts.length > 1 ? parts[1] : null,
                    parts.length > 2 ? parts[2] : null);
        }
    }

    static Optional<Member.Role> roleOf(String typed) {
        return Stream.of(Member.Role.values())
                .filter(role -> role.name().equalsIgnoreCase(typed.strip()))
                .findFirst();
    }
}
