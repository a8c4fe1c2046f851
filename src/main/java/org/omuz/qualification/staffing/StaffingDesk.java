package org.omuz.qualification.staffing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.omuz.agency.Choices;
import org.omuz.agency.DutyStation;
import org.omuz.audit.AuditTrail;
import org.omuz.framework.Framework;
import org.omuz.framework.Frameworks;
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.qualification.paper.PrintSheet;
import org.omuz.qualification.staff.AgencyStaff;
import org.omuz.qualification.standing.Officer;
import org.omuz.qualification.standing.Officer.Place;
import org.omuz.qualification.standing.PersonFile;
import org.omuz.qualification.standing.PersonFiles;
import org.omuz.qualification.standing.Scope;
import org.omuz.qualification.standing.StaffFilter;
import org.omuz.qualification.time.AskedDates;
import org.omuz.qualification.time.RowHistory;
import org.omuz.qualification.time.TwoDates;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Page;
import org.omuz.shared.Visitor;
import org.omuz.shared.form.FormSubmission;
import org.omuz.shared.form.NumberField;
import org.omuz.shared.form.Overtaken;
import org.omuz.shared.table.Table;

/** The posts of one agency, for whoever may see which are weak. */
@RequestScoped
class StaffingDesk {
    private static final int ON_PAGE = 50;

    /** @param missing how many posts have fewer qualified officers than they need */
    @CheckedTemplate(basePath = "staffing")
    record list(
            String agency,
            List<StaffingView.Post> posts,
            long missing,
            LocalDate later,
            boolean sessions,
            TwoDates dates,
            Scope scope)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "staffing")
    record post(
            String agency,
            StaffingView.Post post,
            String show,
            String pages,
            Page<StaffingView.Line> page,
            LocalDate later,
            boolean sessions,
            MinimumForm form,
            Map<String, String> problems,
            TwoDates dates,
            Scope scope)
            implements TemplateInstance {}

    private final AgencyStaff staff;
    private final Prospects prospects;
    private final RowHistory history;
    private final Frameworks frameworks;
    private final AskedDates dates;
    private final Choices choices;
    private final SeesStaffing sees;
    private final Visitor visitor;
    private final FormSubmission sent;
    private final AuditTrail trail;
    private final LocalFormat written;
    private final PrintSheet print;

    StaffingDesk(
            AgencyStaff staff,
            Prospects prospects,
            RowHistory history,
            Frameworks frameworks,
            AskedDates dates,
            Choices choices,
            SeesStaffing sees,
            Visitor visitor,
            FormSubmission sent,
            AuditTrail trail,
            LocalFormat written,
            PrintSheet print) {
        this.print = print;
        this.written = written;
        this.staff = staff;
        this.prospects = prospects;
        this.history = history;
        this.frameworks = frameworks;
        this.dates = dates;
        this.choices = choices;
        this.sees = sees;
        this.visitor = visitor;
        this.sent = sent;
        this.trail = trail;
    }

    TemplateInstance show(Scope scope) {
        TwoDates asked = dates.get();
        sees.sees(scope, "staffing", asked.on());
        StaffingView view = view(scope, asked);
        List<StaffingView.Post> posts = posts(scope, asked, view);
        return new list(
                name(scope),
                posts,
                posts.stream().filter(post -> post.missingNow() > 0).count(),
                view.laterOn(),
                view.knowsSessions(),
                asked,
                scope);
    }

    Table table(Scope scope) {
        TwoDates asked = dates.get();
        sees.sees(scope, "staffing file", asked.on());
        StaffingView view = view(scope, asked);
        List<StaffingView.Post> posts = posts(scope, asked, view);
        StaffingMessages say = visitor.wording(StaffingMessages.class);
        QualificationMessages words = visitor.wording(QualificationMessages.class);
        return new Table(
                "staffing",
                say.title(),
                List.of(
                        words.station(),
                        words.roleProfile(),
                        say.minimum(),
                        say.serving(),
                        say.qualifiedNow(),
                        say.qualifiedOn(written.date(view.laterOn())),
                        say.qualifiedAfter(),
                        say.missing()),
                to -> {
                    for (StaffingView.Post post : posts) {
                        to.of(
                                post.station(),
                                post.role(),
                                post.minimum(),
                                post.now().serving(),
                                post.now().qualified(),
                                post.later().qualified(),
                                post.after() == null ? null : post.after().qualified(),
                                post.missingNow());
                    }
                },
                print.head(scope, asked, ""));
    }

    TemplateInstance post(Scope scope, long station, String role, String show, int page) {
        return post(scope, known(scope, station), role, show, page, null, Map.of());
    }

    /** Sets, changes or takes away what a post needs. */
    Response need(Scope scope, long stationId, String role, MinimumForm form) {
        sees.required();
        DutyStation station = known(scope, stationId);
        return sent.checkedBy(() -> read(form)).answer(() -> need(scope, station, role, form), why -> {
            MinimumForm again = sent.again(form);
            return post(scope, station, role, null, 1, again, why.problems());
        });
    }

    private String need(Scope scope, DutyStation station, String role, MinimumForm form) {
        Integer minimum = read(form);
        StaffingMinimum known = StaffingMinimum.of(station, role).orElse(null);
        MinimumForm before = MinimumForm.of(known);
        if (known != null) {
            Overtaken.refuse(
                    form.version(),
                    new Overtaken.Stored("DutyStation", station.id, known.version),
                    form,
                    before,
                    Set.of("minimum"));
        }
        if (minimum == null && known != null) {
            known.delete();
        } else if (minimum != null) {
            StaffingMinimum kept = known == null ? new StaffingMinimum() : known;
            kept.dutyStation = station;
            kept.role = role;
            kept.minimum = minimum;
            kept.persist();
        }
        trail.record(
                "StaffingMinimumSet",
                "DutyStation",
                station.id,
                Map.of("role", role, "from", before.minimum(), "to", minimum == null ? "" : minimum.toString()));
        sent.done(StaffingMessages.class, StaffingMessages::minimumKept);
        return scope.base() + "/staffing/post?station=" + station.id + "&role=" + role + scope.address();
    }

    private static Integer read(MinimumForm form) {
        return form.minimum() == null || form.minimum().isBlank()
                ? null
                : NumberField.read("minimum", form.minimum(), 1, StaffingMinimum.MOST);
    }

    private TemplateInstance post(
            Scope scope,
            DutyStation station,
            String role,
            String show,
            int page,
            MinimumForm typed,
            Map<String, String> problems) {
        if (frameworks.known().flatMap(framework -> framework.profile(role)).isEmpty()) {
            throw new NotFoundException();
        }
        TwoDates asked = dates.get();
        sees.sees(scope, "post " + station.code + " " + role, asked.on());
        StaffingView view = view(scope, asked);
        Place place = new Place(station.id, role);
        Map<Place, Integer> minimums = Staffing.byPlace(history.minimums(scope.agency().id, asked));
        StaffingView.Show shown = shown(show);
        StaffingView.Post seen =
                view.post(place, minimums.get(place), station.name.in(visitor.language()), choices.role(role));
        String part = shown.name().toLowerCase(Locale.ROOT);
        return new post(
                name(scope),
                seen,
                part,
                "?" + seen.query() + "&show=" + part + scope.address() + asked.address() + "&",
                Page.of(view.lines(place, shown), page, ON_PAGE),
                view.laterOn(),
                view.knowsSessions(),
                typed == null ? MinimumForm.of(StaffingMinimum.of(station, role).orElse(null)) : typed,
                problems,
                asked,
                scope);
    }

    private static StaffingView.Show shown(String asked) {
        for (StaffingView.Show show : StaffingView.Show.values()) {
            if (show.name().equalsIgnoreCase(asked)) {
                return show;
            }
        }
        return StaffingView.Show.SERVING;
    }

    private List<StaffingView.Post> posts(Scope scope, TwoDates asked, StaffingView view) {
        Map<Long, String> stations = new LinkedHashMap<>();
        DutyStation.<DutyStation>list("agency = ?1 order by code", scope.agency())
                .forEach(station -> stations.put(station.id, station.name.in(visitor.language())));
        List<RowHistory.Minimum> minimums = history.minimums(scope.agency().id, asked);
        return view.posts(
                view.places(stations.keySet(), minimums), Staffing.byPlace(minimums), stations, choices::role);
    }

    /** What was planned on a day of the past nobody has kept. */
    private StaffingView view(Scope scope, TwoDates asked) {
        Framework framework = frameworks.known().orElse(PersonFiles.NO_FRAMEWORK);
        LocalDate by = asked.on().plusDays(PersonFile.window(framework));
        List<Officer> later = officers(scope, framework, new TwoDates(by, asked.known(), asked.today()));
        Staffing after = null;
        if (!asked.asKnownThen()) {
            var shown = prospects.ofSeats(later, asked.today(), by);
            after = new Staffing(prospects.standing(later, shown.keySet(), shown, framework, by), by, framework);
        }
        return new StaffingView(
                new Staffing(officers(scope, framework, asked), asked.on(), framework),
                new Staffing(later, by, framework),
                after);
    }

    private List<Officer> officers(Scope scope, Framework framework, TwoDates on) {
        return staff.of(scope.agency().id, StaffFilter.none(on, scope), framework, on);
    }

    private DutyStation known(Scope scope, long station) {
        sees.required();
        return DutyStation.<DutyStation>find("id = ?1 and agency = ?2", station, scope.agency())
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    private String name(Scope scope) {
        return scope.agency().name.in(visitor.language());
    }
}
