package org.omuz.exercise.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omuz.exercise.model.ExerciseMessages;
import org.omuz.exercise.model.ExercisePart;
import org.omuz.exercise.model.MselMessages;
import org.omuz.shared.Language;

/** Calls the place of a finding what the forms call it: {@code injects[4].to[0]} is "Inject 4 · To". */
final class FindingLocation {
    private static final Pattern ROW = Pattern.compile("[^\\[]*\\[([^\\]]+)\\].*");

    private final PartForms forms;
    private final ExerciseMessages say;
    private final MselMessages msel;
    private final List<FormField> ofInject;
    private final Map<ExercisePart, List<FormField>> ofPart = new EnumMap<>(ExercisePart.class);

    FindingLocation(PartForms forms, ExerciseMessages say, MselMessages msel) {
        this.forms = forms;
        this.say = say;
        this.msel = msel;
        this.ofInject = forms.ofInject(List.of(), List.of());
    }

    /** {@code field}: as a {@link org.omuz.shared.content.Problem} has it, not empty. */
    String of(String field) {
        Optional<String> row = row(field);
        String path = ExercisePart.path(field);
        List<String> words = new ArrayList<>();
        if (path.equals("/injects") || path.startsWith("/injects/")) {
            words.add(row.map(msel::editLine).orElseGet(msel::msel));
            describe(words, path.substring("/injects".length()), ofInject);
        } else {
            ExercisePart part = ExercisePart.holding(field);
            words.add(say.partName(part));
            row.filter(code -> part.list).ifPresent(words::add);
            describe(words, part.within(path), ofPart.computeIfAbsent(part, one -> forms.of(one, List.of())));
        }
        return String.join(" · ", words);
    }

    private static Optional<String> row(String field) {
        Matcher row = ROW.matcher(field);
        return row.matches() ? Optional.of(row.group(1)) : Optional.empty();
    }

    private static void describe(List<String> words, String inner, List<FormField> fields) {
        fields.stream()
                .filter(field -> (inner + "/").startsWith(field.pointer() + "/"))
                .max(Comparator.comparingInt(field -> field.path().length()))
                .ifPresent(field -> words.add(field.label()));
        Language.of(inner.substring(inner.lastIndexOf('/') + 1)).ifPresent(language -> words.add(language.endonym));
    }
}
