package org.omuz.agency;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.Character.UnicodeScript;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.omuz.shared.table.CsvCell;
import org.omuz.shared.text.Alphabets;

/**
 * A name of a person: letters of any script (or of one), of one alphabet a word, marks, apostrophes, hyphens, dots and
 * spaces. The message is a {@link FieldError}.
 */
@Constraint(validatedBy = PersonName.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonName {
    String message() default "NOT_A_NAME";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** In characters as Unicode counts them. */
    int longest() default 200;

    /** COMMON stands for any. */
    UnicodeScript script() default UnicodeScript.COMMON;

    class Check implements ConstraintValidator<PersonName, String> {
        private static final String BETWEEN_LETTERS = " '’‘ʼʻ`´-‐‑.·\u200c\u200d";
        private static final Pattern BETWEEN_WORDS = Pattern.compile("[ '’‘ʼʻ`´\\-‐‑.·]+");

        private PersonName rule;

        @Override
        public void initialize(PersonName name) {
            this.rule = name;
        }

        @Override
        public boolean isValid(String name, ConstraintValidatorContext context) {
            Optional<FieldError> fault =
                    name == null || name.isBlank() ? Optional.empty() : fault(name, rule.longest(), rule.script());
            fault.ifPresent(found -> {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(found.name()).addConstraintViolation();
            });
            return fault.isEmpty();
        }

        static Optional<FieldError> fault(String name, int longest, UnicodeScript script) {
            if (name.codePointCount(0, name.length()) > longest) {
                return Optional.of(FieldError.TOO_LONG);
            }
            if (CsvCell.beginsFormula(name)) {
                return Optional.of(FieldError.FORMULA);
            }
            return name.codePoints()
                    .mapToObj(c -> fault(c, script))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .or(() -> name.codePoints().anyMatch(Character::isLetter)
                            ? Optional.empty()
                            : Optional.of(FieldError.NOT_A_NAME))
                    .or(() -> isMixed(name) ? Optional.of(FieldError.MIXED_ALPHABETS) : Optional.empty());
        }

        private static boolean isMixed(String name) {
            return Arrays.stream(BETWEEN_WORDS.split(name)).anyMatch(Alphabets::areMixedIn);
        }

        private static Optional<FieldError> fault(int c, UnicodeScript script) {
            if (Character.isLetter(c)) {
                boolean fits = script == UnicodeScript.COMMON
                        || UnicodeScript.of(c) == script
                        || UnicodeScript.of(c) == UnicodeScript.COMMON;
                return fits ? Optional.empty() : Optional.of(FieldError.OTHER_SCRIPT);
            }
            return switch (Character.getType(c)) {
                case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK ->
                    c >= 0xFE00 && c <= 0xFE0F ? Optional.of(FieldError.EMOJI) : Optional.empty();
                case Character.OTHER_SYMBOL,
                        Character.MODIFIER_SYMBOL,
                        Character.SURROGATE,
                        Character.ENCLOSING_MARK,
                        Character.UNASSIGNED,
                        Character.PRIVATE_USE ->
                    BETWEEN_LETTERS.indexOf(c) >= 0 ? Optional.empty() : Optional.of(FieldError.EMOJI);
                case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    BETWEEN_LETTERS.indexOf(c) >= 0 ? Optional.empty() : Optional.of(FieldError.CONTROL);
                default -> BETWEEN_LETTERS.indexOf(c) >= 0 ? Optional.empty() : Optional.of(FieldError.NOT_A_NAME);
            };
        }
    }
}
