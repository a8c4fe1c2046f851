package org.omuz.qualification.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.qualification.standing.Officer;
import org.omuz.qualification.standing.Standing;
import org.omuz.shared.Language;
import org.omuz.shared.table.Table;

/** The matrix as a table: a line an officer, a column each competency that is shown. */
final class MatrixTable {
    private static final Map<Standing.State, String> FILL = Map.of(
            Standing.State.HELD, "E1EFE2",
            Standing.State.SOON, "FDF0D2",
            Standing.State.SUSPENDED, "FBE3E4",
            Standing.State.LAPSING, "FBE3E4",
            Standing.State.LAPSED, "FBE3E4",
            Standing.State.GAP, "ECEEEE");

    private final MatrixView view;
    private final Map<Long, String> stations;
    private final QualificationMessages say;

    MatrixTable(MatrixView view, Map<Long, String> stations, QualificationMessages say) {
        this.view = view;
        this.stations = stations;
        this.say = say;
    }

    Table of(List<Officer> officers, Language language) {
        List<String> heads = new ArrayList<>(List.of(
                say.officer(),
                say.personnelNumber(),
                say.rank(),
                say.station(),
                say.roleProfile(),
                say.metUntilHead()));
        for (int column : view.shown()) {
            var competency = view.competency(column);
            heads.add(competency.code() + " " + competency.title().in(language));
        }
        return new Table("qualifications", say.matrixTitle(), heads, to -> {
            for (Officer officer : officers) {
                to.of(cells(officer));
            }
        });
    }

    private Object[] cells(Officer officer) {
        List<Object> cells = new ArrayList<>();
        cells.add(officer.name);
        cells.add(officer.number);
        cells.add(officer.rank);
        cells.add(String.join(
                ", ",
                officer.stations.stream()
                        .map(id -> stations.getOrDefault(id, ""))
                        .toList()));
        cells.add(String.join(", ", officer.roles));
        cells.add(officer.metUntil() != null ? officer.metUntil() : view.profile(officer));
        for (int column : view.shown()) {
            cells.add(cell(officer.standings[column]));
        }
        return cells.toArray();
    }

    private Table.Shaded cell(Standing standing) {
        if (standing == null) {
            return null;
        }
        String text =
                switch (standing.state()) {
                    case HELD -> standing.held() + " · " + say.held() + " · " + standing.until();
                    case SOON -> standing.held() + " · " + say.soon() + " · " + standing.until();
                    case SUSPENDED -> say.suspended() + " · " + standing.until();
                    case LAPSING -> say.lapsing() + " · " + standing.until();
                    case LAPSED -> say.lapsed() + " · " + standing.until();
                    case GAP -> say.gap() + " · " + standing.held() + "/" + standing.required();
                };
        return new Table.Shaded(text, FILL.get(standing.state()));
    }
}
