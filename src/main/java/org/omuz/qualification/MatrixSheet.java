package org.omuz.qualification;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.omuz.shared.Language;

/** The matrix as a spreadsheet, written as it goes; every cell of text is text, so that none can act as a formula. */
final class MatrixSheet {
    private static final int FLUSH_ROWS = 200;
    private static final int FIXED = 6;
    private static final Map<Standing.State, String> FILL = Map.of(
            Standing.State.HELD, "E1EFE2",
            Standing.State.SOON, "FDF0D2",
            Standing.State.LAPSED, "FBE3E4",
            Standing.State.GAP, "ECEEEE");

    private final MatrixView view;
    private final Map<Long, String> stations;
    private final QualificationMessages say;
    private final Language language;

    MatrixSheet(MatrixView view, Map<Long, String> stations, QualificationMessages say, Language language) {
        this.view = view;
        this.stations = stations;
        this.say = say;
        this.language = language;
    }

    void write(OutputStream out, List<Officer> officers) throws IOException {
        try (Workbook book = new Workbook(out, "Omuz", "1.0")) {
            Worksheet sheet = book.newWorksheet(say.matrixTitle());
            sheet.freezePane(2, 1);
            if (language == Language.PRS) {
                sheet.rightToLeft();
            }
            head(sheet);
            int row = 1;
            for (Officer officer : officers) {
                line(sheet, row, officer);
                if (row % FLUSH_ROWS == 0) {
                    sheet.flush();
                }
                row++;
            }
            sheet.setAutoFilter(0, 0, Math.max(1, officers.size()), FIXED + view.shown().length - 1);
            sheet.finish();
        }
    }

    private void head(Worksheet sheet) {
        List<String> heads = List.of(
                say.officer(), say.personnelNumber(), say.rank(), say.station(), say.roleProfile(), say.metUntilHead());
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(0, column, heads.get(column));
            sheet.width(column, 22);
        }
        for (int i = 0; i < view.shown().length; i++) {
            var competency = view.competency(view.shown()[i]);
            sheet.value(0, FIXED + i, competency.code() + " " + competency.title().in(language));
            sheet.width(FIXED + i, 16);
        }
        sheet.range(0, 0, 0, FIXED + Math.max(0, view.shown().length - 1))
                .style()
                .bold()
                .wrapText(true)
                .set();
    }

    private void line(Worksheet sheet, int row, Officer officer) {
        sheet.value(row, 0, officer.name);
        sheet.value(row, 1, officer.number);
        sheet.value(row, 2, officer.rank);
        sheet.value(
                row,
                3,
                String.join(
                        ", ",
                        officer.stations.stream().map(id -> stations.getOrDefault(id, "")).toList()));
        sheet.value(row, 4, String.join(", ", officer.roles));
        if (officer.metUntil() != null) {
            sheet.value(row, 5, officer.metUntil());
            sheet.style(row, 5).format("yyyy-mm-dd").set();
        } else {
            sheet.value(row, 5, view.profile(officer));
        }
        for (int i = 0; i < view.shown().length; i++) {
            cell(sheet, row, FIXED + i, officer.standings[view.shown()[i]]);
        }
    }

    private void cell(Worksheet sheet, int row, int column, Standing standing) {
        if (standing == null) {
            return;
        }
        sheet.value(
                row,
                column,
                switch (standing.state()) {
                    case HELD -> standing.held() + " · " + say.held() + " · " + standing.until();
                    case SOON -> standing.held() + " · " + say.soon() + " · " + standing.until();
                    case LAPSED -> say.lapsed() + " · " + standing.until();
                    case GAP -> say.gap() + " · " + standing.held() + "/" + standing.required();
                });
        sheet.style(row, column).fillColor(FILL.get(standing.state())).set();
    }
}
