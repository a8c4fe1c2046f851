package org.omuz.conduct;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.omuz.exercise.ExerciseDefinition;
import org.omuz.shared.Rejected;

/** Whom messages and injects can go to: teams, posts in them, somebody simulated, and single players. */
final class Recipients {
    private Recipients() {}

    static void refuseUnknown(Stage stage, Collection<String> to) {
        List<Long> persons = to.stream().flatMap(one -> Audience.memberOf(one).stream()).distinct().toList();
        boolean known = !to.isEmpty()
                && to.stream().allMatch(one -> Audience.memberOf(one).isPresent() || isKnown(stage.definition, one))
                && (persons.isEmpty() || persons.size() == players(stage.run, persons));
        if (!known) {
            throw Rejected.in("to", ConductMessages.class, ConductMessages::chooseRecipient);
        }
    }

    private static long players(Run run, List<Long> members) {
        return Member.count("run = ?1 and role = ?2 and removedAt is null and id in ?3", run, Member.Role.PLAYER, members);
    }

    private static boolean isKnown(ExerciseDefinition definition, String recipient) {
        String[] parts = recipient.split("/", 2);
        if (parts.length == 2) {
            return definition.team(parts[0])
                    .filter(team -> team.members().stream().anyMatch(m -> m.code().equals(parts[1])))
                    .isPresent();
        }
        return recipient.equals(Audience.ALL)
                || recipient.equals(SendMessage.CONTROL)
                || definition.team(recipient).isPresent()
                || definition.sender(recipient).isPresent();
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
