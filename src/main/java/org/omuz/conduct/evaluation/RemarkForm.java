package org.omuz.conduct.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.run.CommandId;

/**
 * A strength, an area for improvement or a word of the hot wash, as typed.
 *
 * @param subject code of an objective, or of the team that said it
 * @param about numbers of entries of the journal
 * @param team to which the offered entries are narrowed
 * @param narrow sent by the button that narrows, and saves nothing
 */
public record RemarkForm(
        @RestForm String kind,
        @RestForm String text,
        @RestForm String subject,
        @RestForm List<Long> about,
        @RestForm String team,
        @RestForm String narrow,
        @RestForm String click) {

    static RemarkForm empty(String kind) {
        return new RemarkForm(kind, "", "", List.of(), "", null, CommandId.fresh());
    }

    /** Null for what is no remark of a report. */
    RunEvent.Remark chosen() {
        return Arrays.stream(RunEvent.Remark.values())
                .filter(k -> k != RunEvent.Remark.NOTE && k.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    List<Long> numbers() {
        return about == null ? List.of() : about.stream().distinct().toList();
    }

    RunEvent.Noted noted() {
        return new RunEvent.Noted(
                chosen(), text, subject == null || subject.isBlank() ? null : subject, new ArrayList<>(numbers()));
    }

    public boolean isAbout(long number) {
        return numbers().contains(number);
    }
}
