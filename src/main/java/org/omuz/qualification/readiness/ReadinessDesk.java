package org.omuz.qualification.readiness;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.omuz.agency.Agency;
import org.omuz.agency.DutyStation;
import org.omuz.conduct.evaluation.Actions;
import org.omuz.framework.Framework;
import org.omuz.framework.Frameworks;
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.qualification.paper.PrintSheet;
import org.omuz.qualification.staff.AgencyStaff;
import org.omuz.qualification.standing.ClosingCourses;
import org.omuz.qualification.standing.Officer;
import org.omuz.qualification.standing.PersonFile;
import org.omuz.qualification.standing.PersonFiles;
import org.omuz.qualification.standing.Readiness;
import org.omuz.qualification.standing.Scope;
import org.omuz.qualification.standing.StaffFilter;
import org.omuz.qualification.time.AskedDates;
import org.omuz.qualification.time.TwoDates;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Page;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;
import org.omuz.shared.table.Table;

/** Readiness and expiries of one agency, for whoever may see them. */
@RequestScoped
class ReadinessDesk {
    private static final int ON_PAGE = 50;

    /** @param path of this page, to ask it for other dates */
    @CheckedTemplate(basePath = "qualification")
    record readiness(
            String agency,
            Readiness readiness,
            int days,
            List<Actions.Overdue> overdue,
            TwoDates dates,
            Scope scope,
            String path)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "qualification")
    record lapses(String agency, Page<Readiness.Lapse> page, int days, TwoDates dates, Scope scope)
            implements TemplateInstance {}

    record Month(String title, String query, int n, boolean chosen) {}

    record Expiring(
            String href,
            String name,
            String why,
            String code,
            String title,
            int level,
            LocalDate until,
            ClosingCourses.Closing closing) {}

    /** @param month of which the list is, as the address names it; empty for all */
    @CheckedTemplate(basePath = "qualification")
    record expiries(
            String agency,
            List<Month> months,
            long all,
            String month,
            Page<Expiring> page,
            String query,
            String pages,
            TwoDates dates,
            Scope scope)
            implements TemplateInstance {}

    private final AgencyStaff staff;
    private final Frameworks frameworks;
    private final AskedDates dates;
    private final Visitor visitor;
    private final LocalFormat written;
    private final Actions actions;
    private final ClosingCourses courses;
    private final PrintSheet print;

    ReadinessDesk(
            AgencyStaff staff,
            Frameworks frameworks,
            AskedDates dates,
            Visitor visitor,
            LocalFormat written,
            Actions actions,
            ClosingCourses courses,
            PrintSheet print) {
        this.print = print;
        this.staff = staff;
        this.frameworks = frameworks;
        this.dates = dates;
        this.visitor = visitor;
        this.written = written;
        this.actions = actions;
        this.courses = courses;
    }

    TemplateInstance show(Scope scope, String path) {
        TwoDates asked = dates.get();
        return new readiness(name(scope), readiness(scope, asked), window(), overdue(scope), asked, scope, path);
    }

    /** What the agency has to do is its manager's to open. */
    private List<Actions.Overdue> overdue(Scope scope) {
        return scope.isCentre() ? List.of() : actions.overdue(scope.agency());
    }

    /** Everything required and held that expires within the window, soonest first. */
    TemplateInstance lapses(Scope scope, int page) {
        TwoDates asked = dates.get();
        return new lapses(name(scope), readiness(scope, asked).lapses(page), window(), asked, scope);
    }

    TemplateInstance expiries(Scope scope, String typed, int page) {
        TwoDates asked = dates.get();
        YearMonth month = month(typed);
        Expiries expiries = expiries(scope, asked);
        Page<Expiries.Line> shown = Page.of(expiries.of(month), page, ON_PAGE);
        String rest = scope.address() + asked.address();
        String query = ((month == null ? "" : "&month=" + month) + rest).replaceFirst("^&", "?");
        return new expiries(
                name(scope),
                expiries.byMonth().entrySet().stream()
                        .map(each -> new Month(
                                written.month(each.getKey()),
                                "?month=" + each.getKey() + rest,
                                each.getValue(),
                                each.getKey().equals(month)))
                        .toList(),
                expiries.of(null).size(),
                month == null ? "" : month.toString(),
                new Page<>(
                        shown.rows().stream()
                                .map(line -> line(line, scope, asked))
                                .toList(),
                        shown.total(),
                        shown.number(),
                        shown.size()),
                query,
                query.isEmpty() ? "?" : query + "&",
                asked,
                scope);
    }

    Table table(Scope scope, String typed) {
        TwoDates asked = dates.get();
        List<Expiries.Line> lines = expiries(scope, asked).of(month(typed));
        QualificationMessages say = visitor.wording(QualificationMessages.class);
        return new Table(
                "expiries",
                say.expiriesTitle(),
                List.of(
                        say.untilHead(),
                        say.officer(),
                        say.personnelNumber(),
                        say.competency(),
                        say.competencyTitle(),
                        say.level(),
                        say.closedBy(),
                        say.nextSession()),
                to -> {
                    for (Expiries.Line line : lines) {
                        ClosingCourses.Closing closing = closing(line);
                        to.of(
                                line.until(),
                                line.officer().name,
                                line.officer().number,
                                line.competency().code(),
                                line.competency().title().in(visitor.language()),
                                line.level(),
                                closing == null ? null : closing.code(),
                                closing == null ? null : closing.startsOn());
                    }
                },
                print.head(scope, asked, typed == null || typed.isBlank() ? "" : written.month(month(typed))));
    }

    private Expiring line(Expiries.Line line, Scope scope, TwoDates asked) {
        String code = line.competency().code();
        return new Expiring(
                scope.person(line.officer().id) + asked.query(),
                line.officer().name,
                scope.base() + "/matrix?why=" + line.officer().id + "." + code + scope.address() + asked.address(),
                code,
                line.competency().title().in(visitor.language()),
                line.level(),
                line.until(),
                closing(line));
    }

    private ClosingCourses.Closing closing(Expiries.Line line) {
        return courses.of(line.competency().code(), line.level()).stream()
                .findFirst()
                .orElse(null);
    }

    private static YearMonth month(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return YearMonth.parse(typed.strip());
        } catch (DateTimeException e) {
            throw Rejected.in("month", QualificationMessages.class, m -> m.noMonth(typed));
        }
    }

    private String name(Scope scope) {
        return scope.agency().name.in(visitor.language());
    }

    private int window() {
        return PersonFile.window(framework());
    }

    private Framework framework() {
        return frameworks.known().orElse(PersonFiles.NO_FRAMEWORK);
    }

    private Expiries expiries(Scope scope, TwoDates asked) {
        return new Expiries(officers(scope, asked), framework(), asked.on());
    }

    private List<Officer> officers(Scope scope, TwoDates asked) {
        return staff.of(scope.agency().id, StaffFilter.none(asked, scope), framework(), asked);
    }

    private Readiness readiness(Scope scope, TwoDates asked) {
        Agency agency = scope.agency();
        return new Readiness(
                officers(scope, asked),
                DutyStation.list("agency = ?1 order by code", agency),
                framework(),
                asked.on().plusDays(window()),
                visitor.language());
    }
}
