package org.omuz.conduct.act;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.omuz.conduct.run.Audience;
import org.omuz.conduct.run.ConductMessages;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.Inject;
import org.omuz.exercise.model.Seat;
import org.omuz.shared.Rejected;

/** Whom messages and injects can go to: teams, posts in them, somebody simulated, and single players. */
final class Recipients {
    private Recipients() {}

    /** Of a message: to players, or to somebody simulated. */
    static void refuseStrangers(LockedRun locked, Collection<String> to) {
        boolean known = to.stream()
                .allMatch(one -> isParty(locked.definition, one)
                        || plays(locked.definition, one)
                        || Audience.memberOf(one).isPresent());
        refuseUnless("to", known && arePlayers(locked.run, to), ConductMessages::chooseRecipient);
    }

    /** An inject comes from anybody and goes to players. */
    static void refuseStrangers(LockedRun locked, Inject inject) {
        refuseUnless("from", isParty(locked.definition, inject.from()), ConductMessages::chooseSender);
        boolean known = !inject.to().isEmpty()
                && inject.to().stream()
                        .allMatch(one -> plays(locked.definition, one)
                                || Audience.memberOf(one).isPresent());
        refuseUnless("to", known && arePlayers(locked.run, inject.to()), ConductMessages::chooseRecipient);
    }

    private static void refuseUnless(String field, boolean known, Function<ConductMessages, String> why) {
        if (!known) {
            throw Rejected.in(field, ConductMessages.class, why);
        }
    }

    private static boolean arePlayers(Run run, Collection<String> to) {
        List<Long> single = to.stream()
                .flatMap(one -> Audience.memberOf(one).stream())
                .distinct()
                .toList();
        return single.isEmpty()
                || single.size()
                        == Member.count(
                                "run = ?1 and role = ?2 and removedAt is null and id in ?3",
                                run,
                                Member.Role.PLAYER,
                                single);
    }

    /** Who can be a sender: a team, somebody simulated, the control. */
    private static boolean isParty(ExerciseDefinition definition, String code) {
        return code != null
                && (code.equals(SendMessage.CONTROL)
                        || definition.team(code).isPresent()
                        || definition.sender(code).isPresent());
    }

    /** All teams, one, or a post in it. */
    private static boolean plays(ExerciseDefinition definition, String recipient) {
        return recipient.equals(Audience.ALL) || Seat.of(recipient).isIn(definition);
    }

    private static boolean isPost(String recipient) {
        return Seat.of(recipient).post().isPresent();
    }

    /** The team in place of a post that nobody fills: what is sent to it must not lie unread. */
    static List<String> reached(Run run, Collection<String> to) {
        if (to.stream().noneMatch(Recipients::isPost)) {
            return List.copyOf(to);
        }
        List<Member> players = Member.list("run = ?1 and role = ?2 and removedAt is null", run, Member.Role.PLAYER);
        return to.stream()
                .map(one -> isPost(one) && players.stream().noneMatch(player -> player.isMeantBy(one))
                        ? Seat.of(one).team()
                        : one)
                .distinct()
                .toList();
    }

    /**
     * One message for all teams and posts together, one for each single player: who else got it is not in what a player
     * hears. For all means the teams one by one, so that what each of them does can be seen.
     */
    static List<List<String>> envelopes(Collection<String> to, List<String> teams) {
        LinkedHashSet<String> together = new LinkedHashSet<>();
        List<List<String>> envelopes = new ArrayList<>();
        for (String one : new LinkedHashSet<>(to)) {
            if (Audience.memberOf(one).isPresent()) {
                envelopes.add(List.of(one));
            } else {
                together.addAll(one.equals(Audience.ALL) ? teams : List.of(one));
            }
        }
        if (!together.isEmpty()) {
            envelopes.add(0, List.copyOf(together));
        }
        return envelopes;
    }
}
