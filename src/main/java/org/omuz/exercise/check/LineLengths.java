package org.omuz.exercise.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.omuz.shared.Rejected;

/** How long the texts of a line may be in one language; of a list, all together. */
public final class LineLengths {
    private static final Set<String> LISTS = Set.of("expected", "response.questions", "response.options");
    private static final Map<String, Integer> MOST =
            new TreeMap<>(Map.of("subject", 200, "text", 4_000, "note", 4_000));

    static {
        LISTS.forEach(list -> MOST.put(list, 4_000));
    }

    /** {@code tag} of the language. */
    public record TooLong(String field, String tag, int most, int count) {
        String said(ExerciseCheckMessages say) {
            return say.textTooLong(most, count);
        }

        /** At the input of a form. */
        public Rejected at(String input) {
            return Rejected.in(input, ExerciseCheckMessages.class, this::said);
        }

        String pointer() {
            return "/" + field.replace('.', '/') + (LISTS.contains(field) ? "" : "/" + tag);
        }
    }

    private LineLengths() {}

    public static List<TooLong> exceeded(JsonNode line) {
        List<TooLong> found = new ArrayList<>();
        MOST.forEach((field, most) -> lengths(line.at("/" + field.replace('.', '/')))
                .forEach((tag, count) -> {
                    if (count > most) {
                        found.add(new TooLong(field, tag, most, count));
                    }
                }));
        return found;
    }

    private static Map<String, Integer> lengths(JsonNode texts) {
        Map<String, Integer> lengths = new TreeMap<>();
        if (texts.isArray()) {
            texts.forEach(one -> lengths(one.has("code") ? one.path("text") : one)
                    .forEach((tag, count) -> lengths.merge(tag, count, Integer::sum)));
        } else {
            texts.properties()
                    .forEach(text ->
                            lengths.put(text.getKey(), text.getValue().asText().length()));
        }
        return lengths;
    }
}
