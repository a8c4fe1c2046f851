package org.omuz.agency;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Family name, given name or both: many people, in Afghanistan above all, have one name only. */
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
            if (form.familyName() != null || form.givenName() != null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("NAME_NEEDED")
                    .addPropertyNode("familyName")
                    .addConstraintViolation();
            return false;
        }
    }
}
