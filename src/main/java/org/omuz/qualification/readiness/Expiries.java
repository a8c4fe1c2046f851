package org.omuz.qualification.readiness;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omuz.framework.Competency;
import org.omuz.framework.Framework;
import org.omuz.qualification.standing.Columns;
import org.omuz.qualification.standing.Officer;
import org.omuz.qualification.standing.Standing;

/** What of that which posts require and officers hold ends in the twelve months from a day on, soonest first. */
final class Expiries {
    private static final int MONTHS = 12;

    record Line(Officer officer, Competency competency, int level, LocalDate until) {}

    private final List<Line> lines = new ArrayList<>();
    private final Map<YearMonth, Integer> byMonth = new LinkedHashMap<>();

    Expiries(List<Officer> officers, Framework framework, LocalDate from) {
        YearMonth first = YearMonth.from(from);
        for (int month = 0; month <= MONTHS; month++) {
            byMonth.put(first.plusMonths(month), 0);
        }
        Columns columns = new Columns(framework);
        for (Officer officer : officers) {
            for (int column = 0; column < columns.count(); column++) {
                Standing standing = officer.standings[column];
                if (standing != null
                        && standing.required() > 0
                        && standing.meets()
                        && byMonth.computeIfPresent(YearMonth.from(standing.until()), (month, n) -> n + 1) != null) {
                    lines.add(new Line(officer, columns.at(column), standing.required(), standing.until()));
                }
            }
        }
        // officers come by name, and a stable order keeps that within a day
        lines.sort(Comparator.comparing(Line::until));
    }

    Map<YearMonth, Integer> byMonth() {
        return byMonth;
    }

    /** Of one month; of all where it is null. */
    List<Line> of(YearMonth month) {
        return lines.stream()
                .filter(line -> month == null || YearMonth.from(line.until()).equals(month))
                .toList();
    }
}
