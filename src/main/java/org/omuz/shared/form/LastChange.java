package org.omuz.shared.form;

import java.time.Instant;
import java.util.Optional;
import org.omuz.shared.Language;
import org.omuz.shared.SharedMessages;

/** Knows who changed a thing last; answered by the audit trail, which lies above. */
public interface LastChange {
    /** @param by sign-in name; {@code what} the act in the reader's words, empty where it is not known */
    record Change(String by, Instant at, String what) {
        String said(SharedMessages say, String when) {
            return what.isEmpty() ? say.overtakenBySomebody(by, when) : say.overtakenBy(by, when, what);
        }
    }

    Optional<Change> of(String subjectType, long subjectId, Language language);
}
