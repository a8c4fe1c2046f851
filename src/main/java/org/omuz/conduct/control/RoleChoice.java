package org.omuz.conduct.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Placement;
import org.omuz.conduct.words.Cast;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.Seat;

/**
 * What somebody does in a run, as one choice.
 *
 * @param code {@code evaluator}, {@code player/customs} or {@code player/customs/shift-leader}
 */
public record RoleChoice(String code, String name) {

    static List<RoleChoice> all(Cast cast) {
        List<RoleChoice> all = new ArrayList<>();
        for (ExerciseDefinition.Team team : cast.exercise().teams()) {
            team.members().forEach(post -> all.add(of(Seat.of(team.code(), post.code()), cast)));
            all.add(of(Seat.of(team.code()), cast));
        }
        Stream.of(Member.Role.values())
                .filter(Member.Role::isStaff)
                .forEach(role -> all.add(new RoleChoice(role.name().toLowerCase(Locale.ROOT), cast.role(role))));
        return all;
    }

    private static RoleChoice of(Seat seat, Cast cast) {
        return new RoleChoice(Placement.player(seat).code(), cast.name(seat));
    }
}
