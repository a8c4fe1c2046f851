package org.omuz.agency;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.omuz.audit.AuditTrail;
import org.omuz.audit.Changes;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Unique;
import org.omuz.shared.Visitor;
import org.omuz.shared.form.FormSubmission;
import org.omuz.shared.form.Overtaken;

/** Agencies, as the administrator keeps them. */
@Path("/centre/agencies")
@RolesAllowed("administrator")
@Transactional
public class AgencyPages {
    record Line(long id, String code, String name, String country, long stations, long people) {}

    record Station(long id, String code, String name, long serving) {}

    record Fields(NamesForm form, Map<String, String> problems, List<Choice> countries) {}

    @CheckedTemplate(basePath = "agency")
    record agencies(List<Line> lines) implements TemplateInstance {}

    @CheckedTemplate(basePath = "agency")
    record agency(Agency it, String name, String country, List<Station> stations, long people)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "agency")
    record agencyForm(Long id, String title, Fields fields) implements TemplateInstance {}

    /** The agency's own people, whom the list behind the number and its manager see as well. */
    private static final String SERVING = "select p.dutyStation.id, count(distinct p.person.id) from Posting p"
            + " where p.dutyStation.agency = :agency and p.person.agency = :agency and " + Posting.SERVES
            + " group by p.dutyStation.id";

    private final Visitor visitor;
    private final Choices choices;
    private final FormValidator judge;
    private final AuditTrail trail;
    private final FormSubmission sent;
    private final CentreDay day;

    AgencyPages(
            Visitor visitor,
            Choices choices,
            FormValidator judge,
            AuditTrail trail,
            FormSubmission sent,
            CentreDay day) {
        this.day = day;
        this.sent = sent;
        this.visitor = visitor;
        this.choices = choices;
        this.judge = judge;
        this.trail = trail;
    }

    @GET
    public TemplateInstance list() {
        Map<Long, Long> stations = counts("select d.agency.id, count(*) from DutyStation d group by d.agency.id");
        Map<Long, Long> people = counts("select p.agency.id, count(*) from Person p group by p.agency.id");
        return new agencies(Agency.<Agency>list("from Agency a join fetch a.country order by a.code").stream()
                .map(a -> new Line(
                        a.id,
                        a.code,
                        a.name.in(visitor.language()),
                        a.country.name.in(visitor.language()),
                        stations.getOrDefault(a.id, 0L),
                        people.getOrDefault(a.id, 0L)))
                .toList());
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(long id) {
        Agency agency = known(id);
        Map<Long, Long> serving = Agency.getEntityManager()
                .createQuery(SERVING, Object[].class)
                .setParameter("today", day.today())
                .setParameter("agency", agency)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
        List<Station> stations = DutyStation.<DutyStation>list("agency = ?1 order by code", agency).stream()
                .map(s -> new Station(s.id, s.code, s.name.in(visitor.language()), serving.getOrDefault(s.id, 0L)))
                .toList();
        return new agency(
                agency,
                agency.name.in(visitor.language()),
                agency.country.name.in(visitor.language()),
                stations,
                Person.count("agency", agency));
    }

    @GET
    @Path("new")
    public TemplateInstance create() {
        return form(null, NamesForm.empty(), Map.of());
    }

    @GET
    @Path("{id}/edit")
    public TemplateInstance edit(long id) {
        Agency agency = known(id);
        return form(id, NamesForm.of(agency), Map.of());
    }

    @POST
    public Response created(@BeanParam NamesForm form) {
        return sent.checkedBy(() -> refuseFaults(new Agency(), form))
                .answer(() -> recorded(new Agency(), form), why -> form(null, form, why.problems()));
    }

    @POST
    @Path("{id}")
    public Response edited(long id, @BeanParam NamesForm form) {
        Agency agency = known(id);
        Panache.getEntityManager().refresh(agency, LockModeType.PESSIMISTIC_WRITE);
        return sent.checkedBy(() -> refuseFaults(agency, form))
                .answer(
                        () -> {
                            Overtaken.Stored stored = new Overtaken.Stored("Agency", id, agency.version);
                            Overtaken.refuse(form.version(), stored, form, NamesForm.of(agency), NamesForm.PLAIN);
                            return recorded(agency, form);
                        },
                        why -> form(id, sent.again(form), why.problems()));
    }

    private Country refuseFaults(Agency agency, NamesForm form) {
        Map<String, FieldError> faults = new TreeMap<>(judge.faults(form));
        Optional<Country> country = form.country() == null ? Optional.empty() : Country.byCode(form.country());
        if (country.isEmpty()) {
            faults.put("country", FieldError.UNKNOWN_COUNTRY);
        }
        boolean taken = Agency.byCode(String.valueOf(form.code()))
                .filter(other -> !other.id.equals(agency.id))
                .isPresent();
        if (taken) {
            faults.put("code", FieldError.CODE_TAKEN);
        }
        FormValidator.refuse(faults);
        return country.orElseThrow();
    }

    private String recorded(Agency agency, NamesForm form) {
        Country country = refuseFaults(agency, form);
        NamesForm before = agency.id == null ? null : NamesForm.of(agency);
        agency.code = form.code();
        agency.name = form.names();
        agency.country = country;
        Unique.write(agency, Map.of("code", FieldError.CODE_TAKEN.at("code")));
        trail.record("AgencyRecorded", "Agency", agency.id, Changes.between(before, NamesForm.of(agency)));
        sent.done(AgencyMessages.class, AgencyMessages::doneSaved);
        return "/centre/agencies/" + agency.id;
    }

    private agencyForm form(Long id, NamesForm form, Map<String, String> problems) {
        AgencyMessages say = visitor.wording(AgencyMessages.class);
        return new agencyForm(
                id, id == null ? say.newAgency() : say.editAgency(), new Fields(form, problems, choices.countries()));
    }

    private static Agency known(long id) {
        return Agency.<Agency>find("from Agency a join fetch a.country where a.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    private static Map<Long, Long> counts(String query) {
        return Agency.getEntityManager()
                .createQuery(query, Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
