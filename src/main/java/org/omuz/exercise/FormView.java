package org.omuz.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.omuz.shared.Language;

/** Fields as a template shows them: those of everyday use, and those folded away. */
record FormView(List<FieldView> usual, List<FieldView> rare, boolean rareOpen) {
    private static final int LONG_HINT = 90;

    /** {@code stored} is what somebody else has meanwhile saved, where it differs from what is typed here; else null. */
    record Input(String name, String id, Language language, String value, String stored) {}

    record FieldView(
            FormField field, List<Input> inputs, String problem) {
        public String kind() {
            return field.kind().name();
        }

        public boolean isLong() {
            return switch (field.kind()) {
                case TEXT, LINES, CHOICES, POSTS, GRID -> true;
                default -> false;
            };
        }

        public boolean isWide() {
            boolean longHint = field.hint() != null && field.hint().length() > LONG_HINT;
            return field.perLanguage() || field.kind() == FormField.Kind.CONDITION || longHint;
        }

        public Input first() {
            return inputs.get(0);
        }

        /** Rows for a text area: as many as are filled, within reason. */
        public int rows() {
            long lines = inputs.stream().mapToLong(i -> i.value().lines().count() + i.value().length() / 70).max().orElse(1);
            return (int) Math.max(2, Math.min(12, lines + 1));
        }
    }

    /**
     * @param prefix of input names, e.g. {@code 3.} for the fourth row of a part; empty for a form of one object
     * @param id of the form, so that several can stand on a page
     * @param stored values of the object as it is stored now, or null where nobody else has changed it
     */
    static FormView of(
            JsonForm form, String prefix, String id, Map<String, String> values, Map<String, String> problems, Map<String, String> stored) {
        List<FieldView> usual = new ArrayList<>();
        List<FieldView> rare = new ArrayList<>();
        boolean open = false;
        for (FormField field : form.fields) {
            List<Input> inputs = new ArrayList<>();
            if (field.perLanguage()) {
                for (Language language : form.languages) {
                    inputs.add(input(JsonForm.name(field, language), prefix, id, language, values, stored));
                }
            } else {
                inputs.add(input(field.path(), prefix, id, null, values, stored));
            }
            String problem = problems.get(prefix + field.path());
            open |= field.rare() && (problem != null || inputs.stream().anyMatch(i -> i.stored() != null));
            (field.rare() ? rare : usual).add(new FieldView(field, inputs, problem));
        }
        return new FormView(usual, rare, open);
    }

    private static Input input(
            String name, String prefix, String id, Language language, Map<String, String> values, Map<String, String> stored) {
        String value = values.getOrDefault(name, "");
        String other = stored == null || stored.getOrDefault(name, "").equals(value.replace("\r\n", "\n")) ? null : stored.getOrDefault(name, "");
        return new Input(prefix + name, (id + "-" + prefix + name).replace('.', '-'), language, value, other);
    }
}
