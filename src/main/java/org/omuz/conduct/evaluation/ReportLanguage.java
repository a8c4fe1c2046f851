package org.omuz.conduct.evaluation;

import java.time.ZoneId;
import org.omuz.shared.Language;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.Rejected;

/** One language with our wording, and its way of writing dates in the zone of the run. */
record ReportLanguage(Language language, EvaluationMessages say, LocalFormat written) {
    static ReportLanguage of(Language language, ZoneId zone) {
        return new ReportLanguage(
                language, Rejected.wording(EvaluationMessages.class, language), LocalFormat.of(language, zone));
    }

    String of(LocalizedText text) {
        return text == null ? "" : text.in(language);
    }
}
