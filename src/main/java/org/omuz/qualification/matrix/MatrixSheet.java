package org.omuz.qualification.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.qualification.paper.Sheet;
import org.omuz.qualification.paper.Sheet.Cell;
import org.omuz.qualification.standing.Explain;
import org.omuz.qualification.standing.Officer;
import org.omuz.qualification.standing.Standing;
import org.omuz.shared.Language;
import org.omuz.shared.LocalFormat;

/** The matrix on paper: as many tables as its columns need, each with the officers again. */
final class MatrixSheet {
    /** Columns that a page across holds beside the officer. */
    private static final int COLUMNS = 14;

    private static final int OFFICER = 16;

    private final MatrixView view;
    private final Map<Long, String> stations;
    private final QualificationMessages say;
    private final LocalFormat written;

    MatrixSheet(MatrixView view, Map<Long, String> stations, QualificationMessages say, LocalFormat written) {
        this.view = view;
        this.stations = stations;
        this.say = say;
        this.written = written;
    }

    Sheet of(List<Officer> officers, List<String> about, Language language) {
        int[] shown = view.shown();
        List<Sheet.Section> sections = new ArrayList<>();
        for (int from = 0; from < Math.max(1, shown.length); from += COLUMNS) {
            sections.add(section(officers, shown, from, Math.min(shown.length, from + COLUMNS), language));
        }
        return new Sheet("qualifications", say.matrixTitle(), about, sections, true);
    }

    private Sheet.Section section(List<Officer> officers, int[] shown, int from, int to, Language language) {
        List<String> heads = new ArrayList<>(List.of(say.officer()));
        List<Integer> widths = new ArrayList<>(List.of(OFFICER));
        for (int at = from; at < to; at++) {
            heads.add(view.competency(shown[at]).code());
            widths.add((100 - OFFICER) / COLUMNS);
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Officer officer : officers) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(officer.name + " · " + officer.number + " · "
                    + String.join(
                            ", ",
                            officer.stations.stream()
                                    .map(id -> stations.getOrDefault(id, ""))
                                    .toList()))));
            for (int at = from; at < to; at++) {
                row.add(cell(officer.standings[shown[at]]));
            }
            rows.add(row);
        }
        String title = to <= from
                ? ""
                : view.competency(shown[from]).code() + " – "
                        + view.competency(shown[to - 1]).code();
        return new Sheet.Section(title, heads, widths, rows);
    }

    private Cell cell(Standing standing) {
        if (standing == null || standing.required() == 0 && standing.held() == 0) {
            return Cell.of("");
        }
        String until = standing.until() == null ? "" : " " + written.shortDate(standing.until());
        String level = written.number(standing.held())
                + (standing.required() == 0 ? "" : "/" + written.number(standing.required()));
        return new Cell(level + until, Explain.mark(standing));
    }
}
