package org.omuz.assessment.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.omuz.shared.table.CsvCell;
import org.omuz.training.attendance.AttendanceShare;
import org.omuz.training.session.Enrolment;
import org.omuz.training.session.SessionPeople;

class ResultsTest {

    @Test
    void aHundredPercentFallsIntoTheUppermostBand() {
        List<GroupResults.Band> bands =
                GroupResults.bands(List.of(line("40", "100"), line("40", "90"), line("40", "89.99")));
        assertEquals(2, bands.get(9).people());
        assertEquals(1, bands.get(8).people());
    }

    @Test
    void meansAreOverThoseWhoHaveTheFigure() {
        GroupResults.Means means = GroupResults.means(List.of(line("40", "70"), line("100", "100"), line(null, null)));
        assertEquals(new BigDecimal("70.00"), means.pre());
        assertEquals(new BigDecimal("85.00"), means.post());
        assertEquals(new BigDecimal("0.50"), means.gain());
        assertEquals(2, means.sat());
        assertNull(GroupResults.means(List.of()).gain());
    }

    @Test
    void noCellRunsAsAFormula() {
        assertEquals("'=1+1", CsvCell.of("=1+1"));
        assertEquals("'@SUM(A1)", CsvCell.of("@SUM(A1)"));
        assertEquals("'-2", CsvCell.of("-2"));
        assertEquals("'+7", CsvCell.of("+7"));
        assertEquals("'\t=1", CsvCell.of("\t=1"));
        assertEquals("O'Neil, \"Дж\"", CsvCell.of("O'Neil, \"Дж\""));
    }

    private static Roster.Line line(String pre, String post) {
        SessionPeople.Who who = new SessionPeople.Who(1, 1, "N", "A", "S", Enrolment.State.ENROLLED);
        Achievements.Scores scores = new Achievements.Scores(number(pre), number(post), false);
        return new Roster.Line(who, new AttendanceShare(0, 0), 0, 0, scores, List.of());
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
