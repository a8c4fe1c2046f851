package org.omuz.qualification.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.omuz.agency.Agency;
import org.omuz.agency.DutyStation;
import org.omuz.course.CourseShelf;
import org.omuz.framework.Framework;
import org.omuz.framework.Frameworks;
import org.omuz.framework.RuleBook;
import org.omuz.framework.RuleBooks;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.qualification.source.ExpectedEvidence;
import org.omuz.qualification.staff.AgencyStaff;
import org.omuz.qualification.staffing.Prospects;
import org.omuz.qualification.staffing.Staffing;
import org.omuz.qualification.standing.Columns;
import org.omuz.qualification.standing.Officer;
import org.omuz.qualification.standing.PersonFile;
import org.omuz.qualification.standing.PersonFiles;
import org.omuz.qualification.standing.Scope;
import org.omuz.qualification.standing.StaffFilter;
import org.omuz.qualification.time.RowHistory;
import org.omuz.qualification.time.TwoDates;
import org.omuz.shared.CentreDay;

/** Works out, in memory alone, who would be qualified where if what is supposed happened. */
@ApplicationScoped
class Suppose {
    private final AgencyStaff staff;
    private final Prospects prospects;
    private final ExpectedEvidence expected;
    private final RowHistory history;
    private final Frameworks frameworks;
    private final CourseShelf shelf;
    private final CentreDay day;

    Suppose(
            AgencyStaff staff,
            Prospects prospects,
            ExpectedEvidence expected,
            RowHistory history,
            Frameworks frameworks,
            CourseShelf shelf,
            CentreDay day) {
        this.staff = staff;
        this.prospects = prospects;
        this.expected = expected;
        this.history = history;
        this.frameworks = frameworks;
        this.shelf = shelf;
        this.day = day;
    }

    /** Without what is supposed, sessions that are planned already are held all the same. */
    Outcome of(Agency agency, LocalDate on, List<Change> changes) {
        Framework framework = frameworks.known().orElse(PersonFiles.NO_FRAMEWORK);
        TwoDates dates = new TwoDates(on, null, day.today());
        List<Officer> serving = staff.of(agency.id, StaffFilter.none(dates, Scope.own(agency)), framework, dates);
        Map<Long, List<Evidence>> planned = prospects.ofSeats(serving, day.today(), on);
        List<Officer> without = prospects.standing(serving, planned.keySet(), planned, framework, on);
        List<Change> counting =
                changes.stream().filter(change -> change.counts(on)).toList();
        Framework supposed = rules(framework, counting);
        List<Officer> moved = moved(without, counting, supposed, on);
        List<Officer> judged = supposed == framework
                ? moved
                : prospects.standing(
                        moved,
                        moved.stream().map(officer -> officer.id).collect(Collectors.toSet()),
                        planned,
                        supposed,
                        on);
        List<Officer> seated = new ArrayList<>();
        Map<Long, List<Evidence>> shown = seats(judged, counting, supposed, planned, seated);
        List<Officer> with = prospects.standing(judged, shown.keySet(), shown, supposed, on);
        Staffing before = new Staffing(without, on, framework);
        Staffing after = new Staffing(with, on, supposed);
        List<RowHistory.Minimum> minimums = history.minimums(agency.id, dates);
        Set<Long> stations = new HashSet<>();
        DutyStation.<DutyStation>list("agency", agency).forEach(station -> stations.add(station.id));
        return new Outcome(
                before, after, Staffing.byPlace(minimums), Staffing.places(stations, minimums, before, after), seated);
    }

    private static Framework rules(Framework framework, List<Change> changes) {
        RuleBooks books = framework.books();
        LocalDate last = null;
        for (Change change : changes) {
            if (change.kind() == Change.Kind.RULES) {
                RuleBook book = RuleBook.findById(change.book());
                if (book != null) {
                    books = books.with(change.from(), book.book());
                    last = last == null || change.from().isAfter(last) ? change.from() : last;
                }
            }
        }
        return last == null ? framework : framework.under(books, last);
    }

    private static List<Officer> moved(
            List<Officer> officers, List<Change> changes, Framework framework, LocalDate on) {
        Columns columns = new Columns(framework);
        Map<Long, Officer> moved = new LinkedHashMap<>();
        officers.forEach(officer -> moved.put(officer.id, officer));
        for (Change change : changes) {
            switch (change.kind()) {
                case RETIREMENT, LEAVE -> moved.remove(change.person());
                case TRANSFER ->
                    moved.computeIfPresent(change.person(), (id, officer) -> {
                        Officer there = officer.unposted();
                        there.serve(change.station(), change.role(), framework, columns);
                        there.holdAs(officer);
                        there.judge(on, PersonFile.terms(framework));
                        return there;
                    });
                case SESSION, RULES -> {
                    // of what officers hold, not of where they serve
                }
            }
        }
        return List.copyOf(moved.values());
    }

    /** What those will have shown, in planned sessions too, who would sit in the supposed ones. */
    private Map<Long, List<Evidence>> seats(
            List<Officer> officers,
            List<Change> changes,
            Framework framework,
            Map<Long, List<Evidence>> planned,
            List<Officer> seated) {
        Map<Long, List<Evidence>> shown = new HashMap<>();
        for (Change change : changes) {
            if (change.kind() == Change.Kind.SESSION) {
                List<Evidence> rows = shelf.latest(change.course())
                        .map(course -> expected.of(course.id(), change.from()))
                        .orElse(List.of());
                for (Officer officer : candidates(officers, rows, framework, change.seats())) {
                    shown.computeIfAbsent(officer.id, id -> new ArrayList<>(planned.getOrDefault(id, List.of())))
                            .addAll(rows);
                    seated.add(officer);
                }
            }
        }
        return shown;
    }

    /** Those who lack the most of what the session teaches, as many as there are seats; then by name. */
    private static List<Officer> candidates(
            List<Officer> officers, List<Evidence> taught, Framework framework, int seats) {
        Columns columns = new Columns(framework);
        Map<String, Integer> levels = new HashMap<>();
        taught.forEach(row -> levels.merge(row.competency, row.level, Math::max));
        Map<Officer, Integer> wanting = new LinkedHashMap<>();
        for (Officer officer : officers) {
            int lacks = 0;
            for (Map.Entry<String, Integer> each : levels.entrySet()) {
                int column = columns.of(each.getKey()).orElse(-1);
                lacks += column >= 0 && officer.lacks(column) && officer.required[column] <= each.getValue() ? 1 : 0;
            }
            if (lacks > 0) {
                wanting.put(officer, lacks);
            }
        }
        return wanting.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(seats)
                .map(Map.Entry::getKey)
                .toList();
    }
}
