package org.omuz.shared.form;

import jakarta.persistence.OptimisticLockException;
import java.lang.reflect.RecordComponent;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.omuz.shared.Language;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Rejected;
import org.omuz.shared.SharedMessages;

/**
 * Somebody else changed the thing after the form was opened. The form is shown again as it was typed, over the version
 * that is stored now: it says who changed what and when, and beside each field that both have changed what is stored.
 */
public final class Overtaken extends OptimisticLockException {
    private static final long serialVersionUID = 1;

    /** The thing as the audit trail calls it, and the version of it that is stored. */
    public record Stored(String subjectType, long id, Object version) {}

    private final transient Stored stored;
    private final transient LastChange.Change change;
    private final transient Record typed;
    private final transient Record now;
    private final transient Set<String> plain;

    private Overtaken(Stored stored, LastChange.Change change, Record typed, Record now, Set<String> plain) {
        this.stored = stored;
        this.change = change;
        this.typed = typed;
        this.now = now;
        this.plain = plain;
    }

    /**
     * Refuses what was not typed over what is stored.
     *
     * @param seen version that the form was opened on; one without counts as old
     * @param now the form as it would be opened now
     * @param plain names of the fields whose value means something to a reader, other than a choice's code
     */
    public static <F extends Record> void refuse(Object seen, Stored stored, F typed, F now, Set<String> plain) {
        if (!isSame(seen, stored.version)) {
            throw new Overtaken(stored, null, typed, now, plain);
        }
    }

    /**
     * The same of what has no form record; {@code by} and {@code at} where the thing itself says who changed it, else
     * null.
     */
    public static void refuse(Object seen, Stored stored, LastChange.Change change) {
        if (!isSame(seen, stored.version)) {
            throw new Overtaken(stored, change, null, null, Set.of());
        }
    }

    private static boolean isSame(Object seen, Object stored) {
        return seen != null && seen.toString().equals(stored.toString());
    }

    Stored stored() {
        return stored;
    }

    /** For the form as a whole who changed the thing, beside fields that differ what is stored. */
    Map<String, String> problems(String opened, LastChange changes, Language language, ZoneId zone) {
        SharedMessages say = Rejected.wording(SharedMessages.class, language);
        Map<String, String> problems = new LinkedHashMap<>();
        problems.put(
                "",
                Optional.ofNullable(change)
                        .or(() -> changes.of(stored.subjectType(), stored.id(), language))
                        .map(last ->
                                last.said(say, LocalFormat.of(language, zone).dateTime(last.at())))
                        .orElseGet(say::overtaken));
        problems.putAll(said(opened, say));
        return problems;
    }

    /** The form as it would be opened now; null where it has none. */
    Record now() {
        return now;
    }

    /** Field to what is said beside it: those that the person has touched and that are stored otherwise now. */
    private Map<String, String> said(String opened, SharedMessages say) {
        Map<String, String> said = new LinkedHashMap<>();
        if (typed == null) {
            return said;
        }
        Set<String> touched = Opened.touched(opened, typed);
        for (RecordComponent field : typed.getClass().getRecordComponents()) {
            String stored = Objects.toString(Opened.value(field, now), "");
            boolean differs = !Objects.toString(Opened.value(field, typed), "").equals(stored);
            if (differs && plain.contains(field.getName()) && touched.contains(field.getName())) {
                said.put(field.getName(), stored.isEmpty() ? say.storedEmpty() : say.storedNow(stored));
            }
        }
        return said;
    }
}
