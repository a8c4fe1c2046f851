package org.omuz.qualification.matrix;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omuz.agency.Agency;
import org.omuz.agency.DutyStation;
import org.omuz.agency.Person;
import org.omuz.framework.Framework;
import org.omuz.framework.Frameworks;
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.qualification.paper.PrintSheet;
import org.omuz.qualification.paper.Sheet;
import org.omuz.qualification.staff.AgencyStaff;
import org.omuz.qualification.standing.Explain;
import org.omuz.qualification.standing.Officer;
import org.omuz.qualification.standing.PersonFile;
import org.omuz.qualification.standing.PersonFiles;
import org.omuz.qualification.standing.Scope;
import org.omuz.qualification.standing.StaffFilter;
import org.omuz.qualification.standing.Why;
import org.omuz.qualification.time.AskedDates;
import org.omuz.qualification.time.TwoDates;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Page;
import org.omuz.shared.Visitor;

/** Who can do what: the people of one agency against their role profiles, for whoever may see them. */
@RequestScoped
class MatrixDesk {
    record Choice(String value, String title, boolean chosen) {}

    record Choices(
            List<Choice> stations,
            List<Choice> roles,
            List<Choice> domains,
            List<Choice> lacks,
            List<Choice> shows,
            List<Choice> sizes) {}

    record Table(
            List<MatrixView.Head> heads,
            List<MatrixView.Column> columns,
            Page<MatrixView.Row> page,
            MatrixView.Counts counts,
            StaffFilter filter) {
        public String suffix() {
            return filter.address();
        }

        /** Where a count of these people is shown as a list of its own. */
        public String showing(String others) {
            return filter.scope().base() + "/matrix?"
                    + filter.showing(others).address().replaceFirst("^&", "");
        }

        public String path() {
            return filter.scope().base() + "/matrix";
        }

        /** Everybody of the list at once. */
        public String whole() {
            return filter.scope().base() + "/matrix?"
                    + filter.everybody().address().replaceFirst("^&", "");
        }

        /** What the pager adds its number to. */
        public String base() {
            return path() + "?" + (suffix().isEmpty() ? "" : suffix().substring(1) + "&");
        }

        public String closing() {
            return "?" + suffix();
        }
    }

    @CheckedTemplate(basePath = "qualification")
    record matrix(
            String agency,
            StaffFilter filter,
            Choices choices,
            Table table,
            List<Differences.Difference> differences,
            Why why)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "qualification")
    record why(Why why, String closing, TwoDates dates, Scope scope) implements TemplateInstance {}

    private final AgencyStaff staff;
    private final Frameworks frameworks;
    private final Visitor visitor;
    private final LocalFormat written;
    private final PersonFiles files;
    private final Explain explain;
    private final AskedDates dates;
    private final Differences differences;
    private final PrintSheet print;

    MatrixDesk(
            AgencyStaff staff,
            Frameworks frameworks,
            Visitor visitor,
            LocalFormat written,
            PersonFiles files,
            Explain explain,
            AskedDates dates,
            Differences differences,
            PrintSheet print) {
        this.print = print;
        this.dates = dates;
        this.differences = differences;
        this.staff = staff;
        this.frameworks = frameworks;
        this.visitor = visitor;
        this.written = written;
        this.files = files;
        this.explain = explain;
    }

    /** @param why {@code personId.COMPETENCY} of the cell that is explained, or null */
    TemplateInstance show(Scope scope, UriInfo address, int page, String why, boolean fragment) {
        StaffFilter filter = StaffFilter.of(address, dates.get(), scope);
        Agency agency = scope.agency();
        Why panel = why == null || why.isEmpty() ? null : why(why, agency, filter.dates());
        if (fragment && panel != null) {
            return new why(panel, "?" + filter.address(), filter.dates(), scope);
        }
        Framework framework = frameworks.known().orElse(PersonFiles.NO_FRAMEWORK);
        Map<Long, String> stations = stations(agency);
        List<Officer> officers = staff.of(agency.id, filter, framework, filter.dates());
        MatrixView view = view(framework, officers, filter);
        Table table = new Table(
                view.heads(visitor.language()),
                view.columns(visitor.language()),
                view.page(
                        view.chosen(officers, filter, later(framework, filter.dates())),
                        page,
                        filter.onPage(),
                        stations),
                MatrixView.count(
                        view.chosen(officers, filter.showing("all"), later(framework, filter.dates())),
                        PersonFile.window(framework)),
                filter);
        return new matrix(
                agency.name.in(visitor.language()),
                filter,
                choices(filter, framework, stations),
                table,
                differences.of(agency.id, filter, framework, officers),
                panel);
    }

    /** {@code personId.COMPETENCY}. */
    private Why why(String asked, Agency agency, TwoDates dates) {
        int dot = asked.indexOf('.');
        if (dot < 1 || dot > 18 || !asked.substring(0, dot).matches("\\d+")) {
            throw new NotFoundException();
        }
        Person person = Person.<Person>findByIdOptional(Long.valueOf(asked.substring(0, dot)))
                .filter(known -> staff.has(agency, known, dates))
                .orElseThrow(NotFoundException::new);
        PersonFile file = files.of(person, dates);
        return explain.why(
                file, file.framework.competency(asked.substring(dot + 1)).orElseThrow(NotFoundException::new));
    }

    org.omuz.shared.table.Table table(Scope scope, UriInfo address) {
        StaffFilter filter = StaffFilter.of(address, dates.get(), scope);
        Agency agency = scope.agency();
        Framework framework = frameworks.known().orElse(PersonFiles.NO_FRAMEWORK);
        List<Officer> officers = staff.of(agency.id, filter, framework, filter.dates());
        MatrixView view = view(framework, officers, filter);
        Map<Long, String> stations = stations(agency);
        return new MatrixTable(view, stations, visitor.wording(QualificationMessages.class))
                .of(view.chosen(officers, filter, later(framework, filter.dates())), visitor.language())
                .about(print.head(scope, filter.dates(), said(filter, framework, stations)));
    }

    Sheet sheet(Scope scope, UriInfo address) {
        StaffFilter filter = StaffFilter.of(address, dates.get(), scope);
        Framework framework = frameworks.known().orElse(PersonFiles.NO_FRAMEWORK);
        List<Officer> officers = staff.of(scope.agency().id, filter, framework, filter.dates());
        MatrixView view = view(framework, officers, filter);
        QualificationMessages say = visitor.wording(QualificationMessages.class);
        Map<Long, String> stations = stations(scope.agency());
        return new MatrixSheet(view, stations, say, written)
                .of(
                        view.chosen(officers, filter, later(framework, filter.dates())),
                        PrintSheet.about(
                                scope.agency().name.in(visitor.language()),
                                print.dates(filter.dates()),
                                said(filter, framework, stations),
                                say.howToReadPaper()),
                        visitor.language());
    }

    /** The filter in words; empty where everybody is shown. */
    private String said(StaffFilter filter, Framework framework, Map<Long, String> stations) {
        Choices choices = choices(filter, framework, stations);
        return Stream.of(choices.stations(), choices.roles(), choices.domains(), choices.lacks(), choices.shows())
                .flatMap(List::stream)
                .filter(Choice::chosen)
                .map(Choice::title)
                .collect(Collectors.joining(" · "))
                .concat(filter.q().isEmpty() ? "" : " · " + filter.q());
    }

    private LocalDate later(Framework framework, TwoDates dates) {
        return dates.on().plusDays(PersonFile.window(framework));
    }

    private MatrixView view(Framework framework, List<Officer> officers, StaffFilter filter) {
        return new MatrixView(framework, officers, filter, visitor.wording(QualificationMessages.class), written);
    }

    private Map<Long, String> stations(Agency agency) {
        Map<Long, String> stations = new LinkedHashMap<>();
        DutyStation.<DutyStation>list("agency = ?1 order by code", agency)
                .forEach(station -> stations.put(station.id, station.name.in(visitor.language())));
        return stations;
    }

    private Choices choices(StaffFilter filter, Framework framework, Map<Long, String> stations) {
        QualificationMessages say = visitor.wording(QualificationMessages.class);
        String days = written.number(PersonFile.window(framework));
        return new Choices(
                stations.entrySet().stream()
                        .map(s -> choice(String.valueOf(s.getKey()), s.getValue(), filter.station()))
                        .toList(),
                framework.profiles().values().stream()
                        .map(p -> choice(p.code(), p.title().in(visitor.language()), filter.role()))
                        .toList(),
                framework.domains().stream()
                        .map(d -> choice(d.code(), d.title().in(visitor.language()), filter.domain()))
                        .toList(),
                framework.competencies().values().stream()
                        .map(c -> choice(c.code(), c.code() + " " + c.title().in(visitor.language()), filter.lacks()))
                        .toList(),
                List.of(
                        choice("gaps", say.gapsFirst(), filter.show()),
                        choice("all", say.everybodyByName(), filter.show()),
                        choice("post", say.whoIsInPost(), filter.show()),
                        choice("meets", say.whoMeets(), filter.show()),
                        choice("later", say.whoMeetsLater(days), filter.show()),
                        choice("lapses", say.whoLapses(days), filter.show()),
                        choice("wants", say.whoWants(), filter.show())),
                List.of(
                        choice("20", written.number(20), filter.size()),
                        choice("100", written.number(100), filter.size()),
                        choice("all", say.all(), filter.size())));
    }

    private static Choice choice(String value, String title, String chosen) {
        return new Choice(value, title, value.equals(chosen));
    }
}
