package org.omuz.agency.intake;

import java.util.List;
import org.omuz.agency.AgencyMessages;
import org.omuz.shared.LocalFormat;

/** A plan as its page shows it: of each list the first rows, all of them counted. */
record ImportPreview(
        Counts counts, List<Bad> bad, List<Row> asking, List<Row> touched, List<String> notes, String seal) {
    static final int SHOWN = 200;

    record Counts(long added, long changed, long unchanged, long refused, long asking) {
        public boolean writesNothing() {
            return added + changed + asking == 0;
        }

        public boolean asksOnly() {
            return added + changed == 0;
        }

        /** No row of the file can be taken, as each has faults. */
        public boolean noneSound() {
            return writesNothing() && unchanged == 0;
        }
    }

    record Bad(long line, String who, String column, String value, String reason) {}

    record Changed(String field, String was, String now) {}

    /** @param changes of a new person what is stored, each without a value before */
    record Row(Head head, List<Changed> changes, Doubts doubts, List<String> posts) {}

    record Head(long line, String number, String name, boolean isNew, boolean isLeft) {}

    /**
     * @param keeps what stays with the record of a known person although the name becomes another; or null
     * @param offers postings that end if that is wished
     */
    record Doubts(List<String> warnings, String keeps, List<String> offers) {}

    public long askingNotShown() {
        return counts.asking - asking.size();
    }

    public long refusedNotShown() {
        return Math.max(0, counts.refused - bad.size());
    }

    static List<Bad> bad(List<ImportPlan.Refusal> refusals, AgencyMessages say, LocalFormat written) {
        return refusals.stream()
                .map(refusal -> new Bad(
                        refusal.line(),
                        refusal.who(),
                        refusal.column().isEmpty() ? "" : TemplateColumns.heading(refusal.column(), say),
                        refusal.value(),
                        refusal.reason(say, written)))
                .toList();
    }
}
