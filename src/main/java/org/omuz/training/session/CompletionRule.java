package org.omuz.training.session;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.omuz.shared.Language;

/** What stands between the people of a session and its completion; features above add theirs by implementing this. */
public interface CompletionRule {

    /** {@code code} for the audit trail, {@code wording} for the person. */
    record Missing(String code, Function<Language, String> wording) {}

    /**
     * By enrolment id; who lacks nothing may be left out. For all people of the session in a fixed number of
     * statements.
     */
    Map<Long, List<Missing>> missing(Session session, List<Long> enrolmentIds);
}
