package org.omuz.qualification.rulebook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.agency.Person;
import org.omuz.framework.RuleBook;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.qualification.rules.AwardRules;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Page;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;
import org.omuz.shared.form.DateField;
import org.omuz.shared.table.Table;
import org.omuz.shared.table.TableFile;
import org.omuz.shared.text.DateRange;
import org.omuz.shared.text.TypedText;

/** Who gains and who loses by a rule book, before anybody adopts it. */
@Path("/centre/rules/{id}")
@Transactional
@RolesAllowed("administrator")
@Produces(MediaType.TEXT_HTML)
public class SimulationPages {
    private static final int ON_PAGE = 50;
    private static final int DAYS_AHEAD = 3 * 365;

    /** How many lines of a name lose and gain. */
    record Tally(String name, String key, long loses, long gains) {}

    /** One level of one competency of the example officer, last day of each award by both rules. */
    record Example(String competency, int level, String present, String draft, boolean differs) {}

    /** What is asked, for links. */
    record Asked(long id, LocalDate from, String agency, String role, String kind, String officer) {
        public String address() {
            return "from=" + from + (agency.isEmpty() ? "" : "&agency=" + agency)
                    + (role.isEmpty() ? "" : "&role=" + role)
                    + (kind.isEmpty() ? "" : "&kind=" + kind)
                    + (officer.isEmpty()
                            ? ""
                            : "&officer="
                                    + java.net.URLEncoder.encode(officer, java.nio.charset.StandardCharsets.UTF_8));
        }

        public String path() {
            return "/centre/rules/" + id + "/simulation";
        }

        /** Those of an agency or a role, or all, who lose or gain. */
        public String of(String otherAgency, String otherRole, String otherKind) {
            return path() + "?" + new Asked(id, from, otherAgency, otherRole, otherKind, officer).address();
        }
    }

    @CheckedTemplate(basePath = "rulebook")
    record simulation(
            RuleBook book,
            Asked asked,
            long loses,
            long gains,
            List<Tally> agencies,
            List<Tally> roles,
            Page<Simulation.Change> page,
            Person officer,
            List<Example> examples,
            LocalDate today)
            implements TemplateInstance {}

    private final SimulateRules simulate;
    private final CentreDay day;
    private final Visitor visitor;
    private final TableFile file;

    SimulationPages(SimulateRules simulate, CentreDay day, Visitor visitor, TableFile file) {
        this.simulate = simulate;
        this.day = day;
        this.visitor = visitor;
        this.file = file;
    }

    @GET
    @Path("simulation")
    public TemplateInstance show(
            @RestPath long id,
            @RestQuery String from,
            @RestQuery @DefaultValue("") String agency,
            @RestQuery @DefaultValue("") String role,
            @RestQuery @DefaultValue("") String kind,
            @RestQuery @DefaultValue("") String officer,
            @RestQuery @DefaultValue("1") int page) {
        RuleBook book = find(id);
        Asked asked = new Asked(id, from(book, from), agency, role, kind, officer);
        List<Simulation.Change> all = simulate.of(book, asked.from(), visitor.language());
        Person example = officer(officer);
        return new simulation(
                book,
                asked,
                all.stream().filter(Simulation.Change::loses).count(),
                all.stream().filter(change -> !change.loses()).count(),
                tallies(all, true),
                tallies(all, false),
                Page.of(chosen(all, asked), page, ON_PAGE),
                example,
                example == null ? List.of() : examples(example, book, asked.from()),
                day.today());
    }

    @GET
    @Path("simulation.csv")
    @Produces(TableFile.CSV)
    public Response csv(
            @RestPath long id,
            @RestQuery String from,
            @RestQuery @DefaultValue("") String agency,
            @RestQuery @DefaultValue("") String role,
            @RestQuery @DefaultValue("") String kind) {
        return file.csv(table(id, from, agency, role, kind));
    }

    @GET
    @Path("simulation.xlsx")
    @Produces(TableFile.XLSX)
    public Response sheet(
            @RestPath long id,
            @RestQuery String from,
            @RestQuery @DefaultValue("") String agency,
            @RestQuery @DefaultValue("") String role,
            @RestQuery @DefaultValue("") String kind) {
        return file.xlsx(table(id, from, agency, role, kind), visitor.language());
    }

    private Table table(long id, String typed, String agency, String role, String kind) {
        RuleBook book = find(id);
        LocalDate from = from(book, typed);
        RulebookMessages say = visitor.wording(RulebookMessages.class);
        List<Simulation.Change> changes =
                chosen(simulate.of(book, from, visitor.language()), new Asked(id, from, agency, role, kind, ""));
        return new Table(
                "rules-" + book.label,
                say.simulationTitle(book.label),
                List.of(
                        say.officer(),
                        say.personnelNumber(),
                        say.agency(),
                        say.roles(),
                        say.competency(),
                        say.level(),
                        say.effect(),
                        say.fromDay(),
                        say.heldByPresent(),
                        say.heldByDraft()),
                to -> {
                    for (Simulation.Change change : changes) {
                        to.of(
                                change.name(),
                                change.number(),
                                change.agencyName(),
                                change.roles(),
                                change.competency(),
                                change.level(),
                                change.loses() ? say.loses() : say.gains(),
                                change.day(from),
                                change.present(),
                                change.draft());
                    }
                });
    }

    private static List<Simulation.Change> chosen(List<Simulation.Change> all, Asked asked) {
        return all.stream()
                .filter(change -> asked.agency().isEmpty()
                        || String.valueOf(change.agency()).equals(asked.agency()))
                .filter(change -> asked.role().isEmpty() || change.roles().equals(asked.role()))
                .filter(change ->
                        asked.kind().isEmpty() || change.loses() == asked.kind().equals("loses"))
                .toList();
    }

    private static List<Tally> tallies(List<Simulation.Change> all, boolean byAgency) {
        Map<String, long[]> counts = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        for (Simulation.Change change : all) {
            String key = byAgency ? String.valueOf(change.agency()) : change.roles();
            names.put(key, byAgency ? change.agencyName() : change.roles());
            counts.computeIfAbsent(key, k -> new long[2])[change.loses() ? 0 : 1]++;
        }
        List<Tally> tallies = new ArrayList<>();
        counts.forEach((key, n) -> tallies.add(new Tally(names.get(key), key, n[0], n[1])));
        return tallies;
    }

    private List<Example> examples(Person person, RuleBook book, LocalDate from) {
        List<Evidence> evidence = Evidence.list("person.id", person.id);
        SimulateRules.Both both = simulate.both(book, from);
        Map<String, String[]> dates = new TreeMap<>();
        collect(AwardRules.decide(evidence, both.present()), dates, 0);
        collect(AwardRules.decide(evidence, both.draft()), dates, 1);
        List<Example> examples = new ArrayList<>();
        dates.forEach((key, both2) -> examples.add(new Example(
                key.substring(0, key.indexOf(' ')),
                Integer.parseInt(key.substring(key.indexOf(' ') + 1)),
                both2[0],
                both2[1],
                !both2[0].equals(both2[1]))));
        return examples;
    }

    private static void collect(List<AwardRules.Decision> decisions, Map<String, String[]> dates, int column) {
        decisions.forEach(decision -> {
            String[] both =
                    dates.computeIfAbsent(decision.competency() + " " + decision.level(), key -> new String[] {"", ""});
            String days = decision.validFrom() + " – " + decision.validUntil();
            both[column] = both[column].isEmpty() ? days : both[column] + ", " + days;
        });
    }

    private static Person officer(String number) {
        String typed = TypedText.line(number);
        return typed == null
                ? null
                : Person.byPersonnelNumber(typed)
                        .orElseThrow(
                                () -> Rejected.in("officer", RulebookMessages.class, m -> m.nobodyHasNumber(typed)));
    }

    /** As asked; else the day from which the book is or was to be in effect, else today. */
    private LocalDate from(RuleBook book, String typed) {
        if (TypedText.line(typed) != null) {
            return DateField.read(
                    "from",
                    typed,
                    new DateRange(LocalDate.of(1990, 1, 1), day.today().plusDays(DAYS_AHEAD)));
        }
        return book.effectiveFrom == null ? day.today() : book.effectiveFrom;
    }

    private static RuleBook find(long id) {
        return RuleBook.<RuleBook>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
