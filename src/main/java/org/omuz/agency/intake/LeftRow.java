package org.omuz.agency.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.omuz.agency.AgencyMessages;
import org.omuz.shared.LocalFormat;

/** A row that is left out: what it holds, and all that is wrong with it in one cell. */
record LeftRow(long line, Map<String, String> cells, String reasons) {

    static List<LeftRow> of(List<ImportPlan.Refusal> refusals, AgencyMessages say, LocalFormat written) {
        Map<Long, List<ImportPlan.Refusal>> byLine = refusals.stream()
                .collect(Collectors.groupingBy(ImportPlan.Refusal::line, TreeMap::new, Collectors.toList()));
        return byLine.entrySet().stream()
                .map(row -> new LeftRow(
                        row.getKey(),
                        Objects.requireNonNullElse(row.getValue().get(0).cells(), Map.of()),
                        row.getValue().stream()
                                .map(refusal -> said(refusal, say, written))
                                .collect(Collectors.joining(" · "))))
                .toList();
    }

    /** What stands in no cell of the file is told with the reason. */
    private static String said(ImportPlan.Refusal refusal, AgencyMessages say, LocalFormat written) {
        String column = refusal.column().isEmpty() ? say.wholeRow() : TemplateColumns.heading(refusal.column(), say);
        String said = column + ": " + refusal.reason(say, written);
        boolean kept = refusal.cells() != null;
        if (refusal.value() != null && !(kept && refusal.cells().containsKey(refusal.column()))) {
            said += " (" + refusal.value() + ")";
        }
        return kept ? said : refusal.who() + ": " + said;
    }
}
