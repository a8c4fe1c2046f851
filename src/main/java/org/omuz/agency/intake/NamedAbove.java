package org.omuz.agency.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.omuz.agency.Fault;
import org.omuz.agency.Person;
import org.omuz.agency.PersonForm;

/** Numbers and addresses that rows further up the file name, and which of these rows have faults: each may be named once. */
final class NamedAbove {
    private final Register register;
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<String, Long> emails = new HashMap<>();
    private final Set<Long> bad = new HashSet<>();

    NamedAbove(Register register) {
        this.register = register;
    }

    void faults(long line, PersonForm form, Person known, Map<String, Fault> faults) {
        if (form.personnelNumber() != null && numbers.putIfAbsent(Register.key(form.personnelNumber()), line) != null) {
            faults.putIfAbsent("personnel_number", Fault.TWICE_IN_FILE);
        }
        if (form.email() != null) {
            Person holder = register.byEmail().get(Register.key(form.email()));
            if (holder != null && (known == null || !holder.id.equals(known.id))) {
                faults.putIfAbsent("email", Fault.EMAIL_TAKEN);
            } else if (emails.putIfAbsent(Register.key(form.email()), line) != null) {
                faults.putIfAbsent("email", Fault.TWICE_IN_FILE);
            }
        }
    }

    void judged(long line, boolean sound) {
        if (!sound) {
            bad.add(line);
        }
    }

    /** The row that named it first, where that row is not taken itself. */
    Optional<Long> badLine(String column, PersonForm form) {
        Long first = column.equals("email") ? emails.get(Register.key(form.email())) : numbers.get(Register.key(form.personnelNumber()));
        return Optional.ofNullable(first).filter(bad::contains);
    }
}
