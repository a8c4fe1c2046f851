package org.omuz.qualification.who;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omuz.framework.Framework;
import org.omuz.framework.Frameworks;
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.qualification.paper.PrintSheet;
import org.omuz.qualification.paper.Sheet;
import org.omuz.qualification.paper.Sheet.Cell;
import org.omuz.qualification.paper.StateFill;
import org.omuz.qualification.staff.AgencyStaff;
import org.omuz.qualification.standing.ClosingCourses;
import org.omuz.qualification.standing.Columns;
import org.omuz.qualification.standing.Explain;
import org.omuz.qualification.standing.Officer;
import org.omuz.qualification.standing.PersonFile;
import org.omuz.qualification.standing.PersonFiles;
import org.omuz.qualification.standing.Scope;
import org.omuz.qualification.standing.Standing;
import org.omuz.qualification.time.AskedDates;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Page;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;
import org.omuz.shared.table.Table;

/** Officers by competency, level and state, for whoever may see them. */
@RequestScoped
class WhoDesk {
    private static final int ON_PAGE = 50;

    record Option(String value, String title, boolean chosen) {}

    record Options(
            List<Option> competencies,
            List<Option> levels,
            List<Option> states,
            List<Option> stations,
            List<Option> roles) {}

    /** A count of the same people in one state, which opens them. */
    record Count(String words, String href, long n, boolean chosen) {}

    record Head(String title, String href, String turned) {}

    record Row(
            String href,
            String name,
            String number,
            String station,
            String why,
            String code,
            String title,
            String level,
            String mark,
            String state,
            LocalDate until,
            ClosingCourses.Closing closing) {}

    @CheckedTemplate(basePath = "qualification")
    record who(
            WhoFilter filter,
            String agency,
            Options options,
            List<Count> counts,
            List<Head> heads,
            Page<Row> page,
            List<SavedView> views,
            String viewName,
            String viewProblem)
            implements TemplateInstance {}

    private final AgencyStaff staff;
    private final Frameworks frameworks;
    private final AskedDates dates;
    private final ClosingCourses courses;
    private final Explain explain;
    private final SavedViews views;
    private final PrintSheet print;
    private final Visitor visitor;
    private final LocalFormat written;
    private final QualificationMessages say;

    WhoDesk(
            AgencyStaff staff,
            Frameworks frameworks,
            AskedDates dates,
            ClosingCourses courses,
            Explain explain,
            SavedViews views,
            PrintSheet print,
            Visitor visitor,
            LocalFormat written) {
        this.staff = staff;
        this.frameworks = frameworks;
        this.dates = dates;
        this.courses = courses;
        this.explain = explain;
        this.views = views;
        this.print = print;
        this.visitor = visitor;
        this.written = written;
        this.say = visitor.wording(QualificationMessages.class);
    }

    TemplateInstance show(Scope scope, UriInfo address, int page) {
        return show(WhoFilter.of(address, dates.get(), scope), page, "", null);
    }

    TemplateInstance show(WhoFilter filter, int page, String viewName, String viewProblem) {
        Framework framework = frameworks.known().orElse(PersonFiles.NO_FRAMEWORK);
        StationNames stations = new StationNames(filter.scope().agency(), visitor.language());
        List<WhoLine> all = lines(filter, framework);
        Page<WhoLine> shown = Page.of(sorted(all, filter, stations), page, ON_PAGE);
        return new who(
                filter,
                filter.scope().agency().name.in(visitor.language()),
                options(filter, framework, stations),
                counts(all, filter, framework),
                heads(filter),
                new Page<>(
                        shown.rows().stream()
                                .map(line -> row(line, filter, stations))
                                .toList(),
                        shown.total(),
                        shown.number(),
                        shown.size()),
                views.of(filter.scope()),
                viewName,
                viewProblem);
    }

    /** Lines in every state; only of one competency where one is asked for. */
    private List<WhoLine> lines(WhoFilter filter, Framework framework) {
        Columns columns = new Columns(framework);
        OptionalInt only = columns.of(filter.competency());
        if (!filter.competency().isEmpty() && only.isEmpty()) {
            throw Rejected.in("competency", QualificationMessages.class, m -> m.noCompetency(filter.competency()));
        }
        Standing.Window window = window(filter, framework);
        List<WhoLine> lines = new ArrayList<>();
        for (Officer officer : staff.of(filter.scope().agency().id, filter.staff(), framework, filter.dates())) {
            for (int column = only.orElse(0);
                    column < (only.isPresent() ? only.getAsInt() + 1 : columns.count());
                    column++) {
                int level = filter.level() > 0 ? filter.level() : officer.required[column];
                Standing standing = officer.at(column, level, filter.dates().on(), window);
                if (standing != null) {
                    lines.add(new WhoLine(officer, columns.at(column), standing));
                }
            }
        }
        return lines;
    }

    private static Standing.Window window(WhoFilter filter, Framework framework) {
        Standing.Window usual = PersonFile.terms(framework);
        return filter.days() == 0 ? usual : new Standing.Window(filter.days(), usual.grace());
    }

    private static List<WhoLine> sorted(List<WhoLine> all, WhoFilter filter, StationNames stations) {
        List<Officer> byName = all.stream().map(WhoLine::officer).distinct().toList();
        Comparator<WhoLine> order = WhoLine.by(filter.sort(), byName, stations);
        List<WhoLine> chosen = new ArrayList<>(
                all.stream().filter(line -> line.is(filter.state())).toList());
        chosen.sort(filter.down() ? Collections.reverseOrder(order) : order);
        return chosen;
    }

    private List<Count> counts(List<WhoLine> all, WhoFilter filter, Framework framework) {
        List<Count> counts = new ArrayList<>();
        for (String state : WhoFilter.STATES) {
            long n = all.stream().filter(line -> line.is(state)).count();
            counts.add(new Count(
                    say.countOf(stateTitle(state, window(filter, framework)), written.number(n)),
                    filter.in(state).href(),
                    n,
                    filter.state().equals(state)));
        }
        return counts;
    }

    private String stateTitle(String state, Standing.Window window) {
        return switch (state) {
            case "required" -> say.whoRequired();
            case "holds" -> say.whoHolds();
            case "soon" -> say.whoSoon(written.number(window.before()));
            case "lacks" -> say.whoLacks();
            case "lapsed" -> say.whoLapsed();
            case "suspended" -> say.whoSuspended();
            case "gap" -> say.whoGap();
            default -> say.whoAll();
        };
    }

    private List<Head> heads(WhoFilter filter) {
        Map<String, String> titles = Map.of(
                "name", say.officer(),
                "number", say.personnelNumber(),
                "station", say.station(),
                "competency", say.competency(),
                "level", say.level(),
                "state", say.state(),
                "until", say.untilHead());
        return WhoFilter.SORTS.stream()
                .map(sort -> new Head(
                        titles.get(sort),
                        filter.by(sort).href(),
                        !filter.sort().equals(sort) ? "none" : filter.down() ? "descending" : "ascending"))
                .toList();
    }

    private Row row(WhoLine line, WhoFilter filter, StationNames stations) {
        Officer officer = line.officer();
        String code = line.competency().code();
        return new Row(
                filter.scope().person(officer.id) + filter.dates().query(),
                officer.name,
                officer.number,
                stations.of(officer),
                filter.scope().base() + "/matrix?why=" + officer.id + "." + code
                        + filter.scope().address() + filter.dates().address(),
                code,
                line.title(visitor.language()),
                level(line.standing()),
                Explain.mark(line.standing()),
                explain.word(line.standing()),
                line.standing().until(),
                closing(line));
    }

    private String level(Standing standing) {
        return standing.required() == 0
                ? written.number(standing.held())
                : written.number(standing.held()) + "/" + written.number(standing.required());
    }

    private ClosingCourses.Closing closing(WhoLine line) {
        Standing standing = line.standing();
        boolean needs = standing.wanting() || standing.state() == Standing.State.SOON;
        return needs && standing.required() > 0
                ? courses.of(line.competency().code(), standing.required()).stream()
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private Options options(WhoFilter filter, Framework framework, StationNames stations) {
        List<Option> levels = new ArrayList<>();
        framework
                .levels()
                .forEach(level -> levels.add(option(
                        String.valueOf(level.level()),
                        say.levelNumber(written.number(level.level())),
                        String.valueOf(filter.level()))));
        return new Options(
                framework.competencies().values().stream()
                        .map(c -> option(
                                c.code(), c.code() + " " + c.title().in(visitor.language()), filter.competency()))
                        .toList(),
                levels,
                WhoFilter.STATES.stream()
                        .map(state -> option(state, stateTitle(state, window(filter, framework)), filter.state()))
                        .toList(),
                stations.all().entrySet().stream()
                        .map(s -> option(String.valueOf(s.getKey()), s.getValue(), filter.station()))
                        .toList(),
                framework.profiles().values().stream()
                        .map(p -> option(p.code(), p.title().in(visitor.language()), filter.role()))
                        .toList());
    }

    private static Option option(String value, String title, String chosen) {
        return new Option(value, title, value.equals(chosen));
    }

    /** The whole list, with what was asked in its head. */
    Table table(Scope scope, UriInfo address) {
        WhoFilter filter = WhoFilter.of(address, dates.get(), scope);
        Framework framework = frameworks.known().orElse(PersonFiles.NO_FRAMEWORK);
        StationNames stations = new StationNames(scope.agency(), visitor.language());
        List<WhoLine> lines = sorted(lines(filter, framework), filter, stations);
        List<String> heads = List.of(
                say.officer(),
                say.personnelNumber(),
                say.rank(),
                say.station(),
                say.roleProfile(),
                say.competency(),
                say.competencyTitle(),
                say.levelHeld(),
                say.levelAsked(),
                say.state(),
                say.untilHead(),
                say.closedBy(),
                say.nextSession());
        return new Table("who", say.whoTitle(), heads, to -> {
                    for (WhoLine line : lines) {
                        Standing standing = line.standing();
                        ClosingCourses.Closing closing = closing(line);
                        to.of(
                                line.officer().name,
                                line.officer().number,
                                line.officer().rank,
                                stations.of(line.officer()),
                                String.join(", ", line.officer().roles),
                                line.competency().code(),
                                line.title(visitor.language()),
                                standing.held(),
                                standing.required(),
                                StateFill.cell(explain.word(standing), standing.state()),
                                standing.until(),
                                closing == null ? null : closing.code(),
                                closing == null ? null : closing.startsOn());
                    }
                })
                .about(print.head(scope, filter.dates(), said(filter, framework, stations)));
    }

    Sheet sheet(Scope scope, UriInfo address) {
        WhoFilter filter = WhoFilter.of(address, dates.get(), scope);
        Framework framework = frameworks.known().orElse(PersonFiles.NO_FRAMEWORK);
        StationNames stations = new StationNames(scope.agency(), visitor.language());
        List<List<Cell>> rows = sorted(lines(filter, framework), filter, stations).stream()
                .map(line -> List.of(
                        Cell.of(line.officer().name),
                        Cell.of(line.officer().number),
                        Cell.of(stations.of(line.officer())),
                        Cell.of(line.competency().code() + " · " + line.title(visitor.language())),
                        Cell.of(level(line.standing())),
                        new Cell(explain.word(line.standing()), Explain.mark(line.standing())),
                        Cell.of(
                                line.standing().until() == null
                                        ? ""
                                        : written.date(line.standing().until()))))
                .toList();
        return new Sheet(
                "who",
                say.whoTitle(),
                PrintSheet.about(
                        scope.agency().name.in(visitor.language()),
                        print.dates(filter.dates()),
                        said(filter, framework, stations)),
                List.of(new Sheet.Section(
                        "",
                        List.of(
                                say.officer(),
                                say.personnelNumber(),
                                say.station(),
                                say.competency(),
                                say.level(),
                                say.state(),
                                say.untilHead()),
                        List.of(19, 13, 16, 24, 6, 10, 12),
                        rows)),
                true);
    }

    private String said(WhoFilter filter, Framework framework, StationNames stations) {
        Options options = options(filter, framework, stations);
        return Stream.of(
                        options.competencies(), options.levels(), options.states(), options.stations(), options.roles())
                .flatMap(List::stream)
                .filter(Option::chosen)
                .map(Option::title)
                .collect(Collectors.joining(" · "))
                .concat(filter.q().isEmpty() ? "" : " · " + filter.q());
    }
}
