package org.omuz.framework;

import java.util.List;
import org.omuz.shared.Language;
import org.omuz.shared.Rejected;

/** The ratings of a task in words, best first; {@code code} is P, S, M or U. */
public record RatingScale(String code, String word, String meaning) {

    public static List<RatingScale> in(Language language) {
        return in(Rejected.wording(RatingMessages.class, language));
    }

    public static List<RatingScale> in(RatingMessages say) {
        return List.of(
                new RatingScale("P", say.ratingP(), say.meaningP()),
                new RatingScale("S", say.ratingS(), say.meaningS()),
                new RatingScale("M", say.ratingM(), say.meaningM()),
                new RatingScale("U", say.ratingU(), say.meaningU()));
    }

    public static RatingScale of(String code, Language language) {
        return in(language).stream()
                .filter(rated -> rated.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
