package org.omuz.qualification.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.qualification.paper.StateFill;
import org.omuz.qualification.standing.Officer;
import org.omuz.qualification.standing.Standing;
import org.omuz.shared.Language;
import org.omuz.shared.table.Table;

/** The matrix as a table: a line an officer, a column each competency that is shown. */
final class MatrixTable {
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

    private Object cell(Standing standing) {
        if (standing == null) {
            return null;
        }
        String fill = StateFill.of(standing.state());
        if (standing.state() == Standing.State.GAP) {
            return new Table.Shaded(say.gap() + " · " + standing.held() + "/" + standing.required(), fill);
        }
        String before =
                switch (standing.state()) {
                    case HELD -> standing.held() + " · " + say.held();
                    case SOON -> standing.held() + " · " + say.soon();
                    case SUSPENDED -> say.suspended();
                    case LAPSING -> say.lapsing();
                    default -> say.lapsed();
                };
        return new Table.Dated(before + " · ", standing.until(), fill);
    }
}
