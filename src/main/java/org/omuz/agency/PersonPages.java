package org.omuz.agency;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Page;
import org.omuz.shared.Visitor;
import org.omuz.shared.form.FormSubmission;
import org.omuz.shared.form.Overtaken;

/** The register of people, as the administrator keeps it. */
@Path("/centre/people")
@RolesAllowed("administrator")
@Transactional
public class PersonPages {
    record Line(long id, String name, String number, String agency, String posting, boolean account, boolean active) {}

    /** What was typed as the reason why the person leaves or is back, and what was wrong with it. */
    record Leaving(String reason, String problem, boolean keycloakWaits, boolean keycloakRefuses) {}

    record Filters(List<Choice> agencies, List<Choice> roles) {}

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

    /**
     * Stations where the person serves or is going to, and whether that ends if the agency changes; none for a new
     * person.
     */
    record Serving(String stations, boolean end) {}

    record Fields(
            PersonForm form,
            Map<String, String> problems,
            List<Choice> agencies,
            List<Choice> languages,
            Serving serving) {}

    @CheckedTemplate(basePath = "agency")
    record people(Page<Line> page, PersonSearch search, Filters filters) implements TemplateInstance {}

    @CheckedTemplate(basePath = "agency")
    record person(Person it, String agency, List<Served> postings, Posts posts, Leaving leaving, List<RawString> panels)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "agency")
    record personForm(Long id, String title, Fields fields) implements TemplateInstance {}

    private final Visitor visitor;
    private final Choices choices;
    private final FormValidator judge;
    private final RecordPerson record;
    private final CentreDay day;
    private final Instance<PersonPanel> panels;
    private final AccountStanding accounts;
    private final FormSubmission sent;

    PersonPages(
            Visitor visitor,
            Choices choices,
            FormValidator judge,
            RecordPerson record,
            CentreDay day,
            Instance<PersonPanel> panels,
            AccountStanding accounts,
            FormSubmission sent) {
        this.accounts = accounts;
        this.sent = sent;
        this.visitor = visitor;
        this.choices = choices;
        this.judge = judge;
        this.record = record;
        this.day = day;
        this.panels = panels;
    }

    @GET
    public TemplateInstance list(@BeanParam PersonSearch search, @RestQuery @DefaultValue("1") int page) {
        Page<Person> found = Page.of(search.people(day.today()), page, Page.USUAL_SIZE, person -> person);
        Map<Long, String> posted = ExportPeople.posted(found.rows(), visitor.language(), day.today(), choices.titles());
        List<Line> lines = found.rows().stream()
                .map(p -> new Line(
                        p.id,
                        p.fullName(),
                        p.personnelNumber,
                        p.agency.name.in(visitor.language()),
                        posted.getOrDefault(p.id, ""),
                        p.account != null,
                        p.isActive()))
                .toList();
        return new people(
                new Page<>(lines, found.total(), found.number(), found.size()),
                search,
                new Filters(choices.agencies(), choices.roles()));
    }

    @GET
    @Path("new")
    public TemplateInstance create() {
        return form(null, PersonForm.empty(), Map.of());
    }

    @POST
    public Response created(@BeanParam PersonForm form, @RestForm boolean namesake) {
        return sent.checkedBy(() -> FormValidator.refuse(judge.faults(form)))
                .answer(
                        () -> recorded(form, () -> record.added(form, namesake), AgencyMessages::doneAdded),
                        why -> form(null, form, why.problems()));
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(long id) {
        return page(id, PostingForm.from(today()), Map.of());
    }

    /** With a form of postings as it was typed. */
    TemplateInstance page(long id, PostingForm form, Map<String, String> problems) {
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

    @GET
    @Path("{id}/edit")
    public TemplateInstance edit(long id) {
        return form(id, PersonForm.of(known(id)), Map.of());
    }

    @POST
    @Path("{id}")
    public Response edited(long id, @BeanParam PersonForm form, @RestForm boolean endPostings) {
        Person person = known(id);
        Panache.getEntityManager().refresh(person, LockModeType.PESSIMISTIC_WRITE);
        return sent.checkedBy(() -> FormValidator.refuse(judge.faults(form)))
                .answer(
                        () -> {
                            Overtaken.Stored stored = new Overtaken.Stored("Person", id, person.version);
                            Overtaken.refuse(form.version(), stored, form, PersonForm.of(person), PersonForm.PLAIN);
                            return recorded(
                                    form,
                                    () -> endPostings ? record.moved(person, form) : record.as(person, form),
                                    AgencyMessages::doneSaved);
                        },
                        why -> form(id, sent.again(form), why.problems()));
    }

    private String recorded(PersonForm form, Supplier<Person> act, Function<AgencyMessages, String> done) {
        FormValidator.refuse(judge.faults(form));
        Person person = act.get();
        sent.done(AgencyMessages.class, done);
        return "/centre/people/" + person.id;
    }

    private personForm form(Long id, PersonForm form, Map<String, String> problems) {
        AgencyMessages say = visitor.wording(AgencyMessages.class);
        String title = id == null ? say.newPerson() : say.editPerson();
        return new personForm(
                id, title, new Fields(form, problems, choices.agencies(), choices.languages(), serving(id)));
    }

    private Serving serving(Long id) {
        if (id == null) {
            return new Serving("", false);
        }
        String stations = Posting.after(known(id), day.today()).stream()
                .map(posting -> posting.dutyStation.name.in(visitor.language()))
                .distinct()
                .collect(Collectors.joining(", "));
        return new Serving(stations, sent.every().isEmpty() || sent.field("endPostings") != null);
    }

    private static Person known(long id) {
        return Person.<Person>find("from Person p join fetch p.agency where p.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }
}
