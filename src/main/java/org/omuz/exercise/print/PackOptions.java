package org.omuz.exercise.print;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.omuz.shared.Language;
import org.omuz.shared.Rejected;

/**
 * What of a pack is wanted.
 *
 * @param parts none for all
 * @param language of labels and texts; one written from left to right
 * @param second language that stands beside the first on cards and follows it in documents; or null
 * @param teams codes of the teams whose cards, documents and logs are wanted; empty for all
 */
public record PackOptions(Set<PackPart> parts, Language language, Language second, Set<String> teams) {
    public PackOptions {
        parts = parts.isEmpty() ? EnumSet.allOf(PackPart.class) : EnumSet.copyOf(parts);
        teams = Set.copyOf(teams);
        second = second == language ? null : second;
        readable("language", language);
        readable("second", second);
    }

    public static PackOptions everythingIn(Language language) {
        return new PackOptions(Set.of(), language, null, Set.of());
    }

    List<Language> languages() {
        return second == null ? List.of(language) : List.of(language, second);
    }

    boolean has(String team) {
        return teams.isEmpty() || teams.contains(team);
    }

    // The PDF renderer sets no Arabic script.
    private static void readable(String field, Language language) {
        boolean rightToLeft =
                Stream.ofNullable(language).anyMatch(l -> l.direction().equals("rtl"));
        if (rightToLeft) {
            throw Rejected.in(field, PackMessages.class, PackMessages::notPrintedRightToLeft);
        }
    }
}
