package org.omuz.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.omuz.audit.Changes;

/** What a form would change about a person: field by field, what is stored and what comes instead; both may be null. */
public final class PersonChanges {
    /** @param column as files name it */
    public record Change(String column, String was, String now) {}

    private PersonChanges() {}

    public static List<Change> between(Person known, PersonForm form, Agency agency) {
        List<Change> changes = new ArrayList<>();
        add(changes, "personnel_number", known.personnelNumber, form.personnelNumber());
        add(changes, "family_name", known.familyName, form.familyName());
        add(changes, "given_name", known.givenName, form.givenName());
        add(changes, "name_latin", known.nameLatin, form.nameLatin());
        add(changes, "name_arabic", known.nameArabic, form.nameArabic());
        add(changes, "sex", known.sex, form.sex());
        add(changes, "rank", known.rankTitle, form.rankTitle());
        add(changes, "email", known.email, form.email());
        add(changes, "language", known.language, form.language());
        add(changes, "agency", known.agency.code, agency.code);
        return changes;
    }

    /** For the audit trail. */
    public static Map<String, String> asDetails(List<Change> changes) {
        Map<String, String> details = new TreeMap<>();
        changes.forEach(change -> details.putAll(Changes.of(change.column, change.was, change.now)));
        return details;
    }

    private static void add(List<Change> changes, String column, String was, String now) {
        String before = was == null || was.isEmpty() ? null : was;
        if (!Objects.equals(before, now)) {
            changes.add(new Change(column, before, now));
        }
    }
}
