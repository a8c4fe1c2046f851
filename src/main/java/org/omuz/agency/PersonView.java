package org.omuz.agency;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Visitor;

/** The page of a person, with what was typed into its forms. */
@ApplicationScoped
class PersonView {
    /** What was typed as the reason why the person leaves or is back, and what was wrong with it. */
    record Leaving(String reason, String problem, boolean keycloakWaits, boolean keycloakRefuses) {}

    /** @param ahead whether it has not begun yet */
    record Served(long id, String station, String role, LocalDate from, LocalDate until, boolean ahead) {
        /** Names the problem with ending it. */
        public String ending() {
            return "until-" + id;
        }
    }

    /** What was typed to correct one posting, and what was wrong with it; id 0 where nothing was. */
    record Correcting(long posting, PostingForm.Correction form, Map<String, String> problems) {
        static final Correcting NOTHING = new Correcting(0, null, Map.of());

        public Correcting of(long asked) {
            return posting == asked ? this : NOTHING;
        }
    }

    /** The form to post the person anew, and what was wrong with what was typed there or for the end of a posting. */
    record Posts(
            List<Choice> stations,
            List<Choice> roles,
            LocalDate today,
            PostingForm form,
            Map<String, String> problems,
            Correcting correcting) {
        public boolean refused() {
            return problems.keySet().stream().anyMatch(field -> !field.startsWith("until-"));
        }
    }

    @CheckedTemplate(basePath = "agency")
    record person(Person it, String agency, List<Served> postings, Posts posts, Leaving leaving, List<RawString> panels)
            implements TemplateInstance {}

    private final Visitor visitor;
    private final Choices choices;
    private final CentreDay day;
    private final Instance<PersonPanel> panels;
    private final AccountStanding accounts;

    PersonView(
            Visitor visitor, Choices choices, CentreDay day, Instance<PersonPanel> panels, AccountStanding accounts) {
        this.visitor = visitor;
        this.choices = choices;
        this.day = day;
        this.panels = panels;
        this.accounts = accounts;
    }

    TemplateInstance of(long id) {
        return of(id, PostingForm.from(today()), Map.of());
    }

    /** With a form of postings as it was typed. */
    TemplateInstance of(long id, PostingForm form, Map<String, String> problems) {
        return page(id, form, problems, Correcting.NOTHING, new Leaving("", null, false, false));
    }

    TemplateInstance correcting(long id, long posting, PostingForm.Correction typed, Map<String, String> problems) {
        var correcting = new Correcting(posting, typed, problems);
        return page(id, PostingForm.from(today()), Map.of(), correcting, new Leaving("", null, false, false));
    }

    TemplateInstance leaving(long id, String reason, String problem) {
        return page(
                id,
                PostingForm.from(today()),
                Map.of(),
                Correcting.NOTHING,
                new Leaving(reason, problem, false, false));
    }

    private TemplateInstance page(
            long id, PostingForm form, Map<String, String> problems, Correcting correcting, Leaving typed) {
        Person person = known(id);
        LocalDate today = day.today();
        List<Served> served = Posting.<Posting>list(
                        "from Posting p join fetch p.dutyStation where p.person = ?1 order by "
                                + "p.startsOn desc, p.id desc",
                        person)
                .stream()
                .map(p -> new Served(
                        p.id,
                        p.dutyStation.name.in(visitor.language()),
                        choices.role(p.role),
                        p.startsOn,
                        p.endsOn,
                        !p.hasBegun(today)))
                .toList();
        Posts posts = new Posts(choices.stations(person.agency), choices.roles(), today, form, problems, correcting);
        List<RawString> shown = panels.stream()
                .sorted(Comparator.comparingInt(PersonPanel::position))
                .map(panel -> new RawString(panel.of(person).render()))
                .toList();
        Leaving leaving = new Leaving(typed.reason, typed.problem, accounts.awaits(person), accounts.isRefused(person));
        return new person(person, person.agency.name.in(visitor.language()), served, posts, leaving, shown);
    }

    private String today() {
        return day.today().toString();
    }

    static Person known(long id) {
        return Person.<Person>find("from Person p join fetch p.agency where p.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }
}
