package org.omuz.qualification.whatif;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.omuz.agency.Agency;
import org.omuz.agency.Choice;
import org.omuz.agency.Choices;
import org.omuz.agency.DutyStation;
import org.omuz.agency.Person;
import org.omuz.course.CourseShelf;
import org.omuz.framework.RuleBook;
import org.omuz.shared.CentreDay;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Visitor;

/** What is supposed, in words, and what forms offer to suppose. */
@RequestScoped
class WhatIfView {
    private static final int MOST_OFFICERS = 500;

    /** @param counts on the day looked at */
    record Supposed(int number, String words, boolean counts) {}

    /** What can be chosen in the forms. */
    record Offers(
            List<Choice> officers,
            List<Choice> stations,
            List<Choice> roles,
            List<Choice> courses,
            List<Choice> books) {}

    private final Choices choices;
    private final CourseShelf shelf;
    private final Visitor visitor;
    private final LocalFormat written;
    private final CentreDay day;

    WhatIfView(Choices choices, CourseShelf shelf, Visitor visitor, LocalFormat written, CentreDay day) {
        this.day = day;
        this.choices = choices;
        this.shelf = shelf;
        this.visitor = visitor;
        this.written = written;
    }

    List<Supposed> supposed(List<Change> changes, LocalDate on) {
        Map<Long, String> people = people(changes);
        List<Supposed> supposed = new ArrayList<>();
        for (Change change : changes) {
            supposed.add(new Supposed(supposed.size(), words(change, people), change.counts(on)));
        }
        return supposed;
    }

    private Map<Long, String> people(List<Change> changes) {
        List<Long> ids =
                changes.stream().map(Change::person).filter(Objects::nonNull).toList();
        Map<Long, String> people = new HashMap<>();
        if (!ids.isEmpty()) {
            Person.<Person>list("id in ?1", ids).forEach(person -> people.put(person.id, person.fullName()));
        }
        return people;
    }

    private String words(Change change, Map<Long, String> people) {
        WhatIfMessages say = visitor.wording(WhatIfMessages.class);
        String name = change.person() == null ? "" : people.getOrDefault(change.person(), say.gone());
        String from = written.date(change.from());
        return switch (change.kind()) {
            case TRANSFER -> say.transferOf(name, station(change.station(), say), choices.role(change.role()), from);
            case LEAVE -> say.leaveOf(name, from, written.date(change.until()));
            case RETIREMENT -> say.retirementOf(name, from);
            case SESSION -> say.sessionOf(course(change.course(), say), written.number(change.seats()), from);
            case RULES -> say.rulesOf(book(change.book(), say), from);
        };
    }

    private String station(long id, WhatIfMessages say) {
        DutyStation station = DutyStation.findById(id);
        return station == null ? say.gone() : station.name.in(visitor.language());
    }

    private String course(String code, WhatIfMessages say) {
        return shelf.latest(code)
                .map(course -> code + " " + course.outline().title().in(visitor.language()))
                .orElse(code + " " + say.gone());
    }

    private static String book(long id, WhatIfMessages say) {
        RuleBook book = RuleBook.findById(id);
        return book == null ? say.gone() : book.label;
    }

    /** Officers of a large agency are typed by number; rule books are those that are not in effect yet. */
    Offers offers(Agency agency) {
        return new Offers(
                Person.<Person>find("agency = ?1 and deactivatedAt is null order by sortKey, id", agency)
                        .page(0, MOST_OFFICERS)
                        .stream()
                        .map(person -> new Choice(person.personnelNumber, person.fullName()))
                        .toList(),
                DutyStation.<DutyStation>list("agency = ?1 order by code", agency).stream()
                        .map(station -> new Choice(
                                station.id.toString(), station.name.in(visitor.language()) + " (" + station.code + ")"))
                        .toList(),
                choices.roles(),
                shelf.latest().stream()
                        .map(course -> new Choice(
                                course.code(),
                                course.code() + " " + course.outline().title().in(visitor.language())))
                        .toList(),
                RuleBook.<RuleBook>list(
                                "state <> ?1 or effectiveFrom > ?2 order by id desc",
                                RuleBook.State.ADOPTED,
                                day.today())
                        .stream()
                        .map(book -> new Choice(book.id.toString(), book.label))
                        .toList());
    }

    String role(String code) {
        return choices.role(code);
    }

    /** Names of the agency's stations, by id. */
    Map<Long, String> stations(Agency agency) {
        Map<Long, String> names = new HashMap<>();
        DutyStation.<DutyStation>list("agency", agency)
                .forEach(station -> names.put(station.id, station.name.in(visitor.language())));
        return names;
    }
}
