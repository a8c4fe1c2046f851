package org.omuz.exercise.model;

import java.util.Optional;

/**
 * A team, or a post in it, as injects, messages and journals name them: {@code customs}, {@code customs/shift-leader}.
 *
 * @param team code of a team; of other parties, such as {@code all} or a simulated sender, their own
 */
public record Seat(String team, Optional<String> post) {
    /** What follows the first slash is the post. */
    public static Seat of(String code) {
        int slash = code.indexOf('/');
        return slash < 0 ? of(code, null) : of(code.substring(0, slash), code.substring(slash + 1));
    }

    /** @param post null for the whole team */
    public static Seat of(String team, String post) {
        return new Seat(team, Optional.ofNullable(post));
    }

    public String code() {
        return post.map(code -> team + "/" + code).orElse(team);
    }

    /** Whether the exercise has this team, and the post in it. */
    public boolean isIn(ExerciseDefinition exercise) {
        return exercise.team(team)
                .filter(known -> post.isEmpty()
                        || known.members().stream()
                                .anyMatch(member -> post.get().equals(member.code())))
                .isPresent();
    }
}
