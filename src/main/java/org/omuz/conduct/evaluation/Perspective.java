package org.omuz.conduct.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.omuz.agency.Choice;
import org.omuz.conduct.Cast;
import org.omuz.conduct.Member;
import org.omuz.conduct.Run;
import org.omuz.exercise.ExerciseDefinition;

/**
 * As whom a run is played back.
 *
 * @param code {@code control}, {@code evaluate}, {@code team:customs} or {@code team:customs/shift-leader}
 * @param ears what it hears; null for the staff, who hear everything
 */
record Perspective(String code, List<String> ears) {
    static final String CONTROL = "control";
    static final String EVALUATE = "evaluate";
    private static final String TEAM = "team:";

    /** Empty where the exercise has no such team or post. */
    static Optional<Perspective> of(String code, ExerciseDefinition definition) {
        if (code == null || code.equals(CONTROL) || code.equals(EVALUATE)) {
            return Optional.of(new Perspective(code == null ? CONTROL : code, null));
        }
        return seats(definition).stream().filter(code::equals).findFirst().map(known -> new Perspective(known, player(known).ears()));
    }

    private static List<String> seats(ExerciseDefinition definition) {
        List<String> seats = new ArrayList<>();
        for (ExerciseDefinition.Team team : definition.teams()) {
            seats.add(TEAM + team.code());
            team.members().forEach(post -> seats.add(TEAM + team.code() + "/" + post.code()));
        }
        return seats;
    }

    /** A player who sits there; null for the staff. */
    Member seat(Run run) {
        if (ears == null) {
            return null;
        }
        Member player = player(code);
        player.run = run;
        return player;
    }

    private static Member player(String code) {
        String[] parts = code.substring(TEAM.length()).split("/", 2);
        Member player = new Member();
        player.role = Member.Role.PLAYER;
        player.team = parts[0];
        player.post = parts.length > 1 ? parts[1] : null;
        return player;
    }

    static List<Choice> choices(Cast cast, EvaluationMessages say) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(CONTROL, say.asControl()));
        choices.add(new Choice(EVALUATE, say.asEvaluator()));
        seats(cast.exercise()).forEach(seat -> choices.add(new Choice(seat, cast.name(seat.substring(TEAM.length())))));
        return choices;
    }
}
