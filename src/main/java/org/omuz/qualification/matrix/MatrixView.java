package org.omuz.qualification.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.omuz.framework.Competency;
import org.omuz.framework.Framework;
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.qualification.standing.Columns;
import org.omuz.qualification.standing.Officer;
import org.omuz.qualification.standing.StaffFilter;
import org.omuz.qualification.standing.Standing;
import org.omuz.shared.Language;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Page;

/**
 * People × competencies, ready to print; a cell is shared by all people in the same state, so that a page stays light.
 */
final class MatrixView {
    record Head(String domain, int columns) {}

    record Column(String code, String title) {}

    /** The HTML of a cell before and after the person's id: thousands of cells are joined, not rendered one by one. */
    record Cell(String before, String after) {}

    record Row(long id, String name, String under, String cells, String mark, String profile) {}

    /** {@code lapsing}: with something that expires within {@code days}. */
    record Counts(int officers, int meeting, int lapsing, int days) {}

    private final Framework framework;
    private final Columns columns;
    private final int[] shown;
    private final Cell[][][] cells;
    private final QualificationMessages say;
    private final LocalFormat written;
    private final String suffix;

    MatrixView(
            Framework framework,
            List<Officer> officers,
            StaffFilter filter,
            QualificationMessages say,
            LocalFormat written) {
        this.suffix = filter.address();
        this.framework = framework;
        this.columns = new Columns(framework);
        this.say = say;
        this.written = written;
        this.shown = shown(officers, filter.domain());
        this.cells = new Cell[columns.count()][Standing.State.values().length + 1][5];
    }

    /** Those that a profile here requires. */
    private int[] shown(List<Officer> officers, String domain) {
        boolean[] required = new boolean[columns.count()];
        for (Officer officer : officers) {
            for (int column = 0; column < required.length; column++) {
                required[column] |= officer.required[column] > 0;
            }
        }
        return java.util.stream.IntStream.range(0, required.length)
                .filter(column -> required[column])
                .filter(column ->
                        domain.isEmpty() || columns.at(column).domain().equals(domain))
                .toArray();
    }

    int[] shown() {
        return shown;
    }

    Competency competency(int column) {
        return columns.at(column);
    }

    List<Column> columns(Language language) {
        List<Column> list = new ArrayList<>();
        for (int column : shown) {
            Competency competency = columns.at(column);
            list.add(new Column(competency.code(), competency.title().in(language)));
        }
        return list;
    }

    List<Head> heads(Language language) {
        List<Head> heads = new ArrayList<>();
        String last = "";
        for (int column : shown) {
            String domain = columns.at(column).domain();
            if (domain.equals(last)) {
                Head head = heads.remove(heads.size() - 1);
                heads.add(new Head(head.domain(), head.columns() + 1));
            } else {
                heads.add(new Head(
                        framework
                                .domain(domain)
                                .map(d -> d.title().in(language))
                                .orElse(domain),
                        1));
            }
            last = domain;
        }
        return heads;
    }

    /** Those whom the filter asks for, in its order; {@code later}: the end of the window. */
    List<Officer> chosen(List<Officer> officers, StaffFilter filter, LocalDate later) {
        List<Officer> lacking = lacking(officers, filter.lacks());
        return switch (filter.show()) {
            case "all" -> lacking;
            case "post" -> lacking.stream().filter(Officer::hasProfile).toList();
            case "meets" -> lacking.stream().filter(Officer::meets).toList();
            case "wants" ->
                lacking.stream()
                        .filter(Officer::hasProfile)
                        .filter(o -> !o.meets())
                        .toList();
            case "later" -> lacking.stream().filter(o -> o.meetsOn(later)).toList();
            case "lapses" -> lacking.stream().filter(o -> o.soon() > 0).toList();
            default ->
                lacking.stream()
                        .sorted(Comparator.comparingInt((Officer o) -> -o.lapsed())
                                .thenComparingInt(o -> -o.wanting())
                                .thenComparingInt(o -> -o.soon()))
                        .toList();
        };
    }

    private List<Officer> lacking(List<Officer> officers, String competency) {
        OptionalInt column = columns.of(competency);
        return competency.isEmpty()
                ? officers
                : officers.stream()
                        .filter(o -> column.isPresent() && o.lacks(column.getAsInt()))
                        .toList();
    }

    static Counts count(List<Officer> officers, int days) {
        return new Counts(
                officers.size(),
                (int) officers.stream().filter(Officer::meets).count(),
                (int) officers.stream().filter(o -> o.soon() > 0).count(),
                days);
    }

    Page<Row> page(List<Officer> officers, int number, int size, Map<Long, String> stations) {
        Page<Officer> page = Page.of(officers, number, size);
        List<Row> rows = page.rows().stream().map(o -> row(o, stations)).toList();
        return new Page<>(rows, page.total(), page.number(), page.size());
    }

    private Row row(Officer officer, Map<Long, String> stations) {
        StringBuilder row = new StringBuilder(shown.length * 64);
        for (int column : shown) {
            Cell cell = cell(column, officer.standings[column]);
            row.append("<td>");
            if (cell != null) {
                row.append(cell.before()).append(officer.id).append(cell.after());
            }
        }
        List<String> under = new ArrayList<>();
        if (!officer.rank.isEmpty()) {
            under.add(officer.rank);
        }
        officer.stations.forEach(station -> under.add(stations.getOrDefault(station, "")));
        return new Row(
                officer.id, officer.name, String.join(" · ", under), row.toString(), mark(officer), profile(officer));
    }

    private Cell cell(int column, Standing standing) {
        if (standing == null) {
            return null;
        }
        boolean extra = standing.required() == 0;
        int kind = extra ? Standing.State.values().length : standing.state().ordinal();
        Cell made = cells[column][kind][standing.held()];
        if (made == null) {
            made = make(standing, extra, columns.at(column).code());
            cells[column][kind][standing.held()] = made;
        }
        return made;
    }

    private Cell make(Standing standing, boolean extra, String code) {
        String level = written.number(standing.held());
        if (extra) {
            return standing.held() == 0 ? null : html("o", level, say.beyondProfile(), code);
        }
        return switch (standing.state()) {
            case HELD -> html("h", level, say.held(), code);
            case SOON -> html("s", level, say.soon(), code);
            case SUSPENDED -> html("l", say.suspended(), "", code);
            case LAPSING -> html("l", say.lapsing(), "", code);
            case LAPSED -> html("l", say.lapsed(), "", code);
            case GAP -> html("g", say.gap(), "", code);
        };
    }

    private Cell html(String mark, String text, String word, String code) {
        return new Cell(
                "<a class=" + mark + " href=\"?why=",
                "." + code + suffix.replace("&", "&amp;") + "\">" + text
                        + (word.isEmpty() ? "" : "<i> " + word + "</i>") + "</a>");
    }

    static String mark(Officer officer) {
        if (!officer.hasProfile()) {
            return "info";
        }
        return !officer.meets() ? officer.lapsed() > 0 ? "lapsed" : "gap" : officer.soon() > 0 ? "soon" : "held";
    }

    String profile(Officer officer) {
        if (!officer.hasProfile()) {
            return say.noProfile();
        }
        if (!officer.meets()) {
            return say.notMetBy(written.number(officer.wanting()));
        }
        LocalDate until = officer.metUntil();
        return until == null ? say.met() : say.metUntil(written.shortDate(until));
    }
}
