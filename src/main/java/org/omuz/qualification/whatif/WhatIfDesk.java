package org.omuz.qualification.whatif;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.omuz.agency.Person;
import org.omuz.framework.Frameworks;
import org.omuz.qualification.staffing.SeesStaffing;
import org.omuz.qualification.standing.Officer;
import org.omuz.qualification.standing.Officer.Place;
import org.omuz.qualification.standing.Scope;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;

/** Pages of what is supposed of one agency, for whoever may see which of its posts are weak. */
@RequestScoped
class WhatIfDesk {
    private static final int DAYS_AHEAD = 90;
    private static final int MOST_COMPARED = 4;

    record Line(long id, String name, LocalDate looksAt, int changes, String by, Instant at) {}

    @CheckedTemplate(basePath = "whatif")
    record list(String agency, List<Line> lines, WhatIfForm form, Map<String, String> problems, Scope scope)
            implements TemplateInstance {}

    record PostLine(String station, String role, Outcome.Post post) {}

    record GapLine(String code, String title, Outcome.Gap gap) {}

    /**
     * @param all posts that do not change, too
     * @param seats of the supposed sessions that count on that day
     */
    @CheckedTemplate(basePath = "whatif")
    record show(
            String agency,
            WhatIf kept,
            List<WhatIfView.Supposed> supposed,
            Outcome outcome,
            List<PostLine> posts,
            boolean all,
            List<GapLine> gaps,
            List<Officer> seated,
            int seats,
            List<String> kinds,
            WhatIfView.Offers offers,
            WhatIfForm form,
            ChangeForm change,
            Map<String, String> problems,
            Scope scope)
            implements TemplateInstance {}

    record Column(long id, String name, LocalDate looksAt, long missing) {}

    /** @param cells one a column */
    record Row(String station, String role, Integer minimum, List<Outcome.Post> cells) {}

    @CheckedTemplate(basePath = "whatif")
    record compare(String agency, List<Column> columns, List<Row> rows, Scope scope) implements TemplateInstance {}

    private final Suppose suppose;
    private final WhatIfView view;
    private final Frameworks frameworks;
    private final SeesStaffing sees;
    private final CentreDay day;
    private final Visitor visitor;

    WhatIfDesk(
            Suppose suppose,
            WhatIfView view,
            Frameworks frameworks,
            SeesStaffing sees,
            CentreDay day,
            Visitor visitor) {
        this.suppose = suppose;
        this.view = view;
        this.frameworks = frameworks;
        this.sees = sees;
        this.day = day;
        this.visitor = visitor;
    }

    TemplateInstance list(Scope scope) {
        return list(scope, new WhatIfForm(null, day.today().plusDays(DAYS_AHEAD).toString(), null), Map.of());
    }

    TemplateInstance list(Scope scope, WhatIfForm form, Map<String, String> problems) {
        sees.required();
        List<Line> lines = WhatIf.of(scope.agency()).stream()
                .map(each ->
                        new Line(each.id, each.name, each.looksAt, each.changes.size(), name(each.madeBy), each.madeAt))
                .toList();
        return new list(name(scope), lines, form, problems, scope);
    }

    TemplateInstance show(Scope scope, WhatIf it, boolean all) {
        return show(scope, it, all, WhatIfForm.of(it), ChangeForm.EMPTY, Map.of());
    }

    /** @param change as it was typed, with what is wrong with it */
    TemplateInstance show(
            Scope scope, WhatIf it, boolean all, WhatIfForm form, ChangeForm change, Map<String, String> problems) {
        sees.sees(scope, "what if " + it.id, it.looksAt);
        Outcome outcome = suppose.of(scope.agency(), it.looksAt, it.changes);
        Map<Long, String> stations = view.stations(scope.agency());
        return new show(
                name(scope),
                it,
                view.supposed(it.changes, it.looksAt),
                outcome,
                outcome.posts().stream()
                        .filter(post -> all || post.changes())
                        .map(post -> new PostLine(
                                stations.get(post.place().station()),
                                view.role(post.place().role()),
                                post))
                        .toList(),
                all,
                outcome.gaps().stream()
                        .map(gap -> new GapLine(gap.code(), title(gap.code()), gap))
                        .toList(),
                outcome.seated(),
                it.changes.stream()
                        .filter(each -> each.kind() == Change.Kind.SESSION && each.counts(it.looksAt))
                        .mapToInt(Change::seats)
                        .sum(),
                Arrays.stream(Change.Kind.values()).map(Change.Kind::name).toList(),
                view.offers(scope.agency()),
                form,
                change,
                problems,
                scope);
    }

    TemplateInstance compare(Scope scope, List<Long> ids) {
        sees.required();
        List<Long> asked = ids.stream().distinct().toList();
        if (asked.size() < 2 || asked.size() > MOST_COMPARED) {
            throw Rejected.because(WhatIfMessages.class, WhatIfMessages::compareTwo);
        }
        List<WhatIf> compared = asked.stream().map(id -> known(scope, id)).toList();
        List<Outcome> outcomes = new ArrayList<>();
        for (WhatIf each : compared) {
            sees.sees(scope, "what if " + each.id, each.looksAt);
            outcomes.add(suppose.of(scope.agency(), each.looksAt, each.changes));
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < compared.size(); i++) {
            WhatIf each = compared.get(i);
            columns.add(
                    new Column(each.id, each.name, each.looksAt, outcomes.get(i).missingWith()));
        }
        return new compare(name(scope), columns, rows(scope, outcomes), scope);
    }

    /** Every post that is in one of them, the most missing in any of them first. */
    private List<Row> rows(Scope scope, List<Outcome> outcomes) {
        Map<Long, String> stations = view.stations(scope.agency());
        List<Place> places = outcomes.stream()
                .flatMap(outcome -> outcome.posts().stream())
                .sorted((one, other) -> Integer.compare(other.missingWith(), one.missingWith()))
                .map(Outcome.Post::place)
                .distinct()
                .toList();
        return places.stream()
                .map(place -> new Row(
                        stations.get(place.station()),
                        view.role(place.role()),
                        outcomes.get(0).minimums().get(place),
                        outcomes.stream().map(outcome -> outcome.post(place)).toList()))
                .toList();
    }

    WhatIf known(Scope scope, long id) {
        sees.required();
        return WhatIf.of(scope.agency(), id).orElseThrow(NotFoundException::new);
    }

    private String title(String code) {
        return frameworks
                .current()
                .competency(code)
                .map(competency -> competency.title().in(visitor.language()))
                .orElse("");
    }

    private String name(Scope scope) {
        return scope.agency().name.in(visitor.language());
    }

    private static String name(String account) {
        return Person.byAccount(account).map(Person::fullName).orElse(account);
    }
}
