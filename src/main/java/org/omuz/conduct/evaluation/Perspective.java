package org.omuz.conduct.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.omuz.agency.Choice;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.run.Audience;
import org.omuz.conduct.run.Listener;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.words.Cast;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.Seat;

/**
 * As whom a run is played back.
 *
 * @param code {@code control}, {@code evaluate}, {@code team:customs}, {@code team:customs/shift-leader} or {@code
 *     person:17}
 * @param seat a player who sits or sat there; empty for the staff
 */
record Perspective(String code, Optional<Member> seat) {
    static final String CONTROL = "control";
    static final String EVALUATE = "evaluate";
    private static final String TEAM = "team:";

    /**
     * Empty where the exercise has no such team or post, or the run no such player.
     *
     * @param placing where a member had the place at the time: a {@code MemberJoined}, or nothing
     */
    static Optional<Perspective> of(String code, Cast cast, LongFunction<Optional<RunEvent>> placing) {
        if (code == null || code.equals(CONTROL) || code.equals(EVALUATE)) {
            return Optional.of(new Perspective(code == null ? CONTROL : code, Optional.empty()));
        }
        Optional<Member> person =
                Audience.memberOf(code).map(cast.members()::get).filter(Member::isPlayer);
        return person.map(member -> player(member.id, placing.apply(member.id)))
                .or(() -> seats(cast.exercise()).stream()
                        .filter(known -> code.equals(TEAM + known.code()))
                        .findFirst()
                        .map(Perspective::player))
                .map(seat -> new Perspective(code, Optional.of(seat)));
    }

    Listener listener() {
        return seat.map(Member::listener).orElse(Listener.STAFF);
    }

    private static List<Seat> seats(ExerciseDefinition definition) {
        List<Seat> seats = new ArrayList<>();
        for (ExerciseDefinition.Team team : definition.teams()) {
            seats.add(Seat.of(team.code()));
            team.members().forEach(post -> seats.add(Seat.of(team.code(), post.code())));
        }
        return seats;
    }

    private static Member player(Seat seat) {
        return player(
                null,
                Optional.of(new RunEvent.MemberJoined(
                        0, Member.Role.PLAYER, seat.team(), seat.post().orElse(null))));
    }

    /** Who had no place, as one who was in no team. */
    private static Member player(Long id, Optional<RunEvent> placing) {
        Member player = new Member();
        player.id = id;
        player.role = Member.Role.PLAYER;
        if (placing.orElse(null) instanceof RunEvent.MemberJoined joined) {
            player.team = joined.team();
            player.post = joined.post();
        }
        return player;
    }

    /** Teams and posts; and players who were addressed alone, as others see what their team sees. */
    List<Choice> choices(Cast cast, RunProjection whole, EvaluationMessages say) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(CONTROL, say.asControl()));
        choices.add(new Choice(EVALUATE, say.asEvaluator()));
        seats(cast.exercise()).forEach(seat -> choices.add(new Choice(TEAM + seat.code(), cast.name(seat))));
        Stream.concat(whole.messages().stream().flatMap(message -> message.sent().to().stream()), Stream.of(code))
                .filter(to -> Audience.memberOf(to).isPresent())
                .distinct()
                .forEach(player ->
                        choices.add(new Choice(player, cast.name(player) + ", " + cast.name(cast.teamOf(player)))));
        return choices;
    }
}
