package org.omuz.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.TreeMap;
import org.omuz.shared.Rejected;

/**
 * Says what is wrong with a form, by field; of several faults of a field the first in the order of {@link FieldError}.
 */
@ApplicationScoped
public class FormValidator {
    private final Validator validator;

    FormValidator(Validator validator) {
        this.validator = validator;
    }

    public Map<String, FieldError> faults(Object form) {
        Map<String, FieldError> faults = new TreeMap<>();
        for (ConstraintViolation<Object> violation : validator.validate(form)) {
            FieldError fault = FieldError.valueOf(violation.getMessageTemplate());
            faults.merge(violation.getPropertyPath().toString(), fault, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        return faults;
    }

    /** Refuses what has faults, each by its field. */
    static void refuse(Map<String, FieldError> faults) {
        if (!faults.isEmpty()) {
            throw Rejected.all(faults.entrySet().stream()
                    .map(fault -> fault.getValue().at(fault.getKey()))
                    .toList());
        }
    }

    public static Map<String, String> said(Map<String, FieldError> faults, AgencyMessages say) {
        Map<String, String> said = new TreeMap<>();
        faults.forEach((field, fault) -> said.put(field, fault.in(say, field)));
        return said;
    }
}
