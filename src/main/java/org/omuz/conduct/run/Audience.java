package org.omuz.conduct.run;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omuz.exercise.model.Seat;

/**
 * Who hears an entry, besides the staff, who hear everything. A name is {@code all}, {@code team:customs},
 * {@code post:customs/shift-leader} or {@code person:17} (a member's id).
 */
public record Audience(Set<String> names) {
    public static final String ALL = "all";
    private static final String PERSON = "person:";
    public static final Audience STAFF = new Audience(Set.of());
    public static final Audience EVERYBODY = new Audience(Set.of(ALL));

    public static String team(String code) {
        return "team:" + code;
    }

    static String post(String teamAndPost) {
        return "post:" + teamAndPost;
    }

    static String person(long memberId) {
        return PERSON + memberId;
    }

    /** Id of the member, if the recipient is one player alone; empty if it is a team, a post or somebody simulated. */
    public static Optional<Long> memberOf(String recipient) {
        return recipient != null && recipient.matches(PERSON + "\\d{1,18}")
                ? Optional.of(Long.valueOf(recipient.substring(PERSON.length())))
                : Optional.empty();
    }

    static boolean isPerson(String name) {
        return name.startsWith(PERSON);
    }

    /**
     * Of recipients as injects name them: {@code customs}, {@code customs/shift-leader}, {@code all}; others are
     * simulated.
     */
    public static Audience of(Collection<String> recipients, Collection<String> teams) {
        Set<String> names = new LinkedHashSet<>();
        for (String recipient : recipients) {
            if (recipient.equals(ALL)) {
                names.add(ALL);
            } else if (memberOf(recipient).isPresent()) {
                names.add(recipient);
            } else if (Seat.of(recipient).post().isPresent()) {
                names.add(post(recipient));
            } else if (teams.contains(recipient)) {
                names.add(team(recipient));
            }
        }
        return new Audience(names);
    }

    public static Audience of(String recipient) {
        return of(List.of(recipient), List.of(recipient));
    }

    public Audience and(Audience other) {
        Set<String> both = new LinkedHashSet<>(names);
        both.addAll(other.names);
        return new Audience(both);
    }
}
