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
import org.omuz.shared.print.Lettering;

/**
 * Family name, given name or both: many people, in Afghanistan above all, have one name only. What the certificate's
 * fonts do not have, Georgian or Chinese letters, say, stands there in Latin letters, which are then needed.
 */
@Constraint(validatedBy = HasName.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface HasName {
    String message() default "NAME_NEEDED";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<HasName, PersonForm> {
        @Override
        public boolean isValid(PersonForm form, ConstraintValidatorContext context) {
            if (form.familyName() == null && form.givenName() == null) {
                return refused(FieldError.NAME_NEEDED, "familyName", context);
            }
            String fault =
                    unprinted(form.familyName()) ? "familyName" : unprinted(form.givenName()) ? "givenName" : null;
            if (fault == null || form.nameLatin() != null && !printedAsItIs(form)) {
                return true;
            }
            return form.nameLatin() == null
                    ? refused(FieldError.LATIN_NEEDED, "nameLatin", context)
                    : refused(FieldError.NOT_PRINTABLE, fault, context);
        }

        /** What is no name to begin with is not judged by how it prints. */
        private static boolean unprinted(String name) {
            return name != null
                    && PersonName.Check.fault(name, FieldError.longest("familyName"), UnicodeScript.COMMON)
                            .isEmpty()
                    && Lettering.CERTIFICATE.missing(name).isPresent();
        }

        /** Cyrillic and Arabic names stand on the certificate beside the Latin one. */
        private static boolean printedAsItIs(PersonForm form) {
            String own = form.familyName() == null ? form.givenName() : form.familyName();
            return own.codePoints()
                    .filter(Character::isLetter)
                    .mapToObj(UnicodeScript::of)
                    .findFirst()
                    .filter(script -> script == UnicodeScript.CYRILLIC || script == UnicodeScript.ARABIC)
                    .isPresent();
        }

        private static boolean refused(FieldError fault, String field, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(fault.name())
                    .addPropertyNode(field)
                    .addConstraintViolation();
            return false;
        }
    }
}
