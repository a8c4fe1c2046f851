package org.omuz.agency.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.omuz.agency.FieldError;
import org.omuz.agency.Person;
import org.omuz.agency.PersonForm;

/**
 * Numbers and addresses that rows further up the file name, and which of these rows have faults: each may be named
 * once.
 */
final class NamedAbove {
    private final KnownPeople register;
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<String, Long> emails = new HashMap<>();
    private final Set<Long> bad = new HashSet<>();

    NamedAbove(KnownPeople register) {
        this.register = register;
    }

    void faults(long line, PersonForm form, Person known, Map<String, FieldError> faults) {
        if (form.personnelNumber() != null) {
            once("personnel_number", numbers.putIfAbsent(KnownPeople.key(form.personnelNumber()), line), faults);
        }
        if (form.email() != null) {
            Person holder = register.byEmail().get(KnownPeople.key(form.email()));
            if (holder != null && (known == null || !holder.id.equals(known.id))) {
                faults.putIfAbsent("email", FieldError.EMAIL_TAKEN);
            } else {
                once("email", emails.putIfAbsent(KnownPeople.key(form.email()), line), faults);
            }
        }
    }

    private void once(String column, Long first, Map<String, FieldError> faults) {
        if (first != null) {
            faults.putIfAbsent(column, bad.contains(first) ? FieldError.TWICE_OF_BAD : FieldError.TWICE_IN_FILE);
        }
    }

    void judged(long line, boolean sound) {
        if (!sound) {
            bad.add(line);
        }
    }

    /** The row that named it first. */
    Long firstLine(String column, PersonForm form) {
        return column.equals("email")
                ? emails.get(KnownPeople.key(form.email()))
                : numbers.get(KnownPeople.key(form.personnelNumber()));
    }
}
