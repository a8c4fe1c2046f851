package org.omuz.exercise.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omuz.shared.Language;

/** Fields as a template shows them: those of everyday use, and those folded away. */
public record FormView(List<FieldView> usual, List<FieldView> rare, boolean rareOpen) {
    private static final int LONG_HINT = 90;
    /** More to tick than this is folded away under what is ticked. */
    private static final int UNFOLDED = 14;

    /**
     * @param stored what somebody else has meanwhile saved, where it differs from what is typed here; else null
     * @param problem what is wrong with this input, or null
     * @param wrong whether a problem, its own or one of the whole field, lies in it
     */
    record Input(
            String name, String id, Language language, String value, String stored, String problem, boolean wrong) {}

    /** {@code gone}: it was ticked once and is no longer among what there is. */
    record Pick(String value, String label, boolean ticked, boolean gone) {}

    /** {@code name} is null for those that stand under no heading. */
    record Group(String name, List<Pick> picks) {
        /** A team stands at the head of its own group. */
        public boolean isNamed() {
            return name != null && !name.equals(picks.get(0).label());
        }
    }

    record FieldView(FormField field, List<Input> inputs, String problem) {
        public String kind() {
            return field.kind().name();
        }

        /**
         * What there is to choose from, and what is chosen though it is not there any more: saving must not lose it.
         */
        public List<Group> groups() {
            List<String> chosen =
                    switch (field.kind()) {
                        case PICKS -> FieldText.codes(first().value());
                        case CHOICE -> List.of(first().value());
                        default -> List.of();
                    };
            Map<String, List<Pick>> groups = new LinkedHashMap<>();
            field.options()
                    .forEach(option -> groups.computeIfAbsent(
                                    option.group() == null ? "" : option.group(), name -> new ArrayList<>())
                            .add(new Pick(option.value(), option.label(), chosen.contains(option.value()), false)));
            chosen.stream()
                    .filter(code -> !code.isEmpty()
                            && field.options().stream()
                                    .noneMatch(option -> option.value().equals(code)))
                    .forEach(code -> groups.computeIfAbsent("", name -> new ArrayList<>())
                            .add(new Pick(code, code, true, true)));
            return groups.entrySet().stream()
                    .map(group -> new Group(group.getKey().isEmpty() ? null : group.getKey(), group.getValue()))
                    .toList();
        }

        public boolean isSuggesting() {
            return field.kind() == FormField.Kind.WORD && !field.options().isEmpty();
        }

        public boolean isFolded() {
            return field.options().size() > UNFOLDED;
        }

        /** Names of what is ticked. */
        public String chosen() {
            return names(field, first().value());
        }

        /** What the word that stands there is called; empty where it has no other name. */
        public String title() {
            String title = names(field, first().value());
            return isSuggesting() && !title.equals(first().value()) ? title : "";
        }

        public boolean isLong() {
            return switch (field.kind()) {
                case TEXT, LINES, CHOICES, POSTS, PLACES, GRID -> true;
                default -> false;
            };
        }

        public boolean isWide() {
            boolean longHint = field.hint() != null && field.hint().length() > LONG_HINT;
            return switch (field.kind()) {
                case PICKS, CONDITION, TYPED_CONDITION -> true;
                default -> field.perLanguage() || longHint;
            };
        }

        public Input first() {
            return inputs.get(0);
        }

        /** Rows for a text area: as many as are filled, within reason. */
        public int rows() {
            long lines = inputs.stream()
                    .mapToLong(i -> i.value().lines().count() + i.value().length() / 70)
                    .max()
                    .orElse(1);
            return (int) Math.max(2, Math.min(12, lines + 1));
        }
    }

    /**
     * @param prefix of input names, e.g. {@code 3.} for the fourth row of a part; empty for a form of one object
     * @param id of the form, so that several can stand on a page
     * @param stored values of the object as it is stored now, or null where nobody else has changed it
     */
    static FormView of(
            JsonForm form,
            String prefix,
            String id,
            Map<String, String> values,
            Map<String, String> problems,
            Map<String, String> stored) {
        List<FieldView> usual = new ArrayList<>();
        List<FieldView> rare = new ArrayList<>();
        boolean open = false;
        for (FormField field : form.fields) {
            List<Input> inputs = new ArrayList<>();
            String whole = problems.get(prefix + field.input());
            if (field.perLanguage()) {
                for (Language language : form.languages) {
                    String name = field.input(language);
                    inputs.add(input(
                            field, name, prefix, id, language, values, stored, problems.get(prefix + name), whole));
                }
            } else {
                inputs.add(input(field, field.input(), prefix, id, null, values, stored, null, whole));
            }
            boolean choosing =
                    field.kind() == FormField.Kind.CONDITION && !field.options().isEmpty();
            open |= field.rare() && (choosing || inputs.stream().anyMatch(i -> i.wrong() || i.stored() != null));
            (field.rare() ? rare : usual).add(new FieldView(field, inputs, whole));
        }
        return new FormView(usual, rare, open);
    }

    private static Input input(
            FormField field,
            String name,
            String prefix,
            String id,
            Language language,
            Map<String, String> values,
            Map<String, String> stored,
            String problem,
            String whole) {
        String value = values.getOrDefault(name, "");
        String theirs = stored == null ? value : stored.getOrDefault(name, "");
        String other = FieldText.same(field, value, theirs.replace("\r\n", "\n")) ? null : names(field, theirs);
        String place = (id.isEmpty() ? "" : id + "-") + (prefix + name).replace('.', '-');
        return new Input(prefix + name, place, language, value, other, problem, problem != null || whole != null);
    }

    private static String names(FormField field, String value) {
        return switch (field.kind()) {
            case PICKS ->
                String.join(
                        "; ", FieldText.codes(value).stream().map(field::named).toList());
            case CHOICE, WORD -> field.named(value);
            default -> value;
        };
    }
}
