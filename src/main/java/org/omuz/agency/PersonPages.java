package org.omuz.agency;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
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

    record Filters(List<Choice> agencies, List<Choice> roles) {}

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
    record personForm(Long id, String title, Fields fields) implements TemplateInstance {}

    private final Visitor visitor;
    private final Choices choices;
    private final FormValidator judge;
    private final RecordPerson record;
    private final CentreDay day;
    private final PersonView view;
    private final FormSubmission sent;

    PersonPages(
            Visitor visitor,
            Choices choices,
            FormValidator judge,
            RecordPerson record,
            CentreDay day,
            PersonView view,
            FormSubmission sent) {
        this.sent = sent;
        this.visitor = visitor;
        this.choices = choices;
        this.judge = judge;
        this.record = record;
        this.day = day;
        this.view = view;
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
        return view.of(id);
    }

    @GET
    @Path("{id}/edit")
    public TemplateInstance edit(long id) {
        return form(id, PersonForm.of(PersonView.known(id)), Map.of());
    }

    @POST
    @Path("{id}")
    public Response edited(long id, @BeanParam PersonForm form, @RestForm boolean endPostings) {
        Person person = PersonView.known(id);
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
        String stations = Posting.after(PersonView.known(id), day.today()).stream()
                .map(posting -> posting.dutyStation.name.in(visitor.language()))
                .distinct()
                .collect(Collectors.joining(visitor.language().comma()));
        return new Serving(stations, sent.every().isEmpty() || sent.field("endPostings") != null);
    }
}
