package org.omuz.conduct;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * For whose ears an event is, besides the staff, who hear everything. A name is {@code all}, {@code team:customs}, {@code
 * post:customs/shift-leader} or {@code person:17} (a member's id).
 */
public record Audience(Set<String> names) {
    static final String ALL = "all";
    static final Audience STAFF = new Audience(Set.of());
    static final Audience EVERYBODY = new Audience(Set.of(ALL));

    static String team(String code) {
        return "team:" + code;
    }

    static String post(String teamAndPost) {
        return "post:" + teamAndPost;
    }

    static String person(long memberId) {
        return "person:" + memberId;
    }

    /** Of recipients as injects name them: {@code customs}, {@code customs/shift-leader}, {@code all}; others are simulated. */
    static Audience of(Collection<String> recipients, Collection<String> teams) {
        Set<String> names = new LinkedHashSet<>();
        for (String recipient : recipients) {
            if (recipient.equals(ALL)) {
                names.add(ALL);
            } else if (recipient.startsWith("person:")) {
                names.add(recipient);
            } else if (recipient.contains("/")) {
                names.add(post(recipient));
            } else if (teams.contains(recipient)) {
                names.add(team(recipient));
            }
        }
        return new Audience(names);
    }

    static Audience of(String recipient) {
        return of(List.of(recipient), List.of(recipient));
    }

    Audience and(Audience other) {
        Set<String> both = new LinkedHashSet<>(names);
        both.addAll(other.names);
        return new Audience(both);
    }
}
