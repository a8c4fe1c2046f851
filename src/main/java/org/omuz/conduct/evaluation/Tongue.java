package org.omuz.conduct.evaluation;

import java.time.ZoneId;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.Rejected;
import org.omuz.shared.Written;

/** One language with our wording, and its way of writing dates in the zone of the run. */
record Tongue(Language language, EvaluationMessages say, Written written) {
    static Tongue of(Language language, ZoneId zone) {
        return new Tongue(language, Rejected.wording(EvaluationMessages.class, language), Written.of(language, zone));
    }

    String of(LocalizedText text) {
        return text == null ? "" : text.in(language);
    }
}
