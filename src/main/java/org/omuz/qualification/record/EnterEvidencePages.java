package org.omuz.qualification.record;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.agency.Person;
import org.omuz.agency.signin.SignedIn;
import org.omuz.framework.Framework;
import org.omuz.framework.Frameworks;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.qualification.source.EnterEvidence;
import org.omuz.qualification.standing.EvidenceWords;
import org.omuz.qualification.standing.PersonFiles;
import org.omuz.shared.CentreDay;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;
import org.omuz.shared.form.DateField;
import org.omuz.shared.form.FormSubmission;
import org.omuz.shared.text.DateRange;
import org.omuz.shared.text.TypedText;

/** Evidence of a person that the head of training enters: teach-backs, co-deliveries, workplace logs, prior learning. */
@Path("/centre/people/{id}/evidence/new")
@Transactional
@RolesAllowed("administrator")
@Produces(MediaType.TEXT_HTML)
public class EnterEvidencePages {
    private static final int LONGEST = 500;
    private static final int MOST_MONTHS = 60;

    record Option(String value, String title, boolean chosen) {}

    record Options(List<Option> kinds, List<Option> competencies, List<Option> levels, List<Option> parts) {}

    @CheckedTemplate(basePath = "qualification")
    record enter(Person person, EvidenceForm form, Options options, LocalDate today, Map<String, String> problems)
            implements TemplateInstance {}

    private final EnterEvidence act;
    private final Frameworks frameworks;
    private final FormSubmission sent;
    private final SignedIn signedIn;
    private final CentreDay day;
    private final Visitor visitor;
    private final LocalFormat written;
    private final EvidenceWords words;

    EnterEvidencePages(
            EnterEvidence act,
            Frameworks frameworks,
            FormSubmission sent,
            SignedIn signedIn,
            CentreDay day,
            Visitor visitor,
            LocalFormat written,
            EvidenceWords words) {
        this.act = act;
        this.frameworks = frameworks;
        this.sent = sent;
        this.signedIn = signedIn;
        this.day = day;
        this.visitor = visitor;
        this.written = written;
        this.words = words;
    }

    @GET
    public TemplateInstance ask(@RestPath long id) {
        return form(person(id), EvidenceForm.EMPTY, Map.of());
    }

    @POST
    public Response entered(@RestPath long id, @BeanParam EvidenceForm form) {
        Person person = person(id);
        return sent.checkedBy(() -> read(person, form))
                .answer(
                        () -> {
                            act.enter(read(person, form), signedIn.subject());
                            sent.done(QualificationMessages.class, QualificationMessages::evidenceEntered);
                            return "/centre/people/" + id + "/evidence";
                        },
                        why -> form(person, form, why.problems()));
    }

    private static Person person(long id) {
        return Person.<Person>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    /** Refuses all fields that are wrong at once. */
    private EnterEvidence.Entry read(Person person, EvidenceForm form) {
        Framework framework = frameworks.current();
        Rejected.together(
                () -> kind(form),
                () -> competency(form, framework),
                () -> level(form),
                () -> DateField.read("on", form.on(), DateRange.past(day.today())),
                () -> assessor(person, form),
                () -> months(form),
                () -> parts(form, framework),
                () -> rests(form));
        return new EnterEvidence.Entry(
                person,
                kind(form),
                competency(form, framework),
                level(form),
                DateField.read("on", form.on(), DateRange.past(day.today())),
                assessor(person, form),
                months(form),
                rests(form));
    }

    private static Evidence.Kind kind(EvidenceForm form) {
        return EnterEvidence.KINDS.stream()
                .filter(kind -> kind.name().equals(form.kind()))
                .findFirst()
                .orElseThrow(() -> Rejected.in("kind", QualificationMessages.class, m -> m.chooseKind()));
    }

    private static String competency(EvidenceForm form, Framework framework) {
        return framework
                .competency(String.valueOf(form.competency()))
                .orElseThrow(() -> Rejected.in("competency", QualificationMessages.class, m -> m.chooseCompetency()))
                .code();
    }

    private static int level(EvidenceForm form) {
        String level = String.valueOf(form.level());
        if (!level.matches("[1-4]")) {
            throw Rejected.in("level", QualificationMessages.class, m -> m.chooseLevel());
        }
        return Integer.parseInt(level);
    }

    /** Wanted of everything that somebody watched; nobody is their own assessor. */
    private static Person assessor(Person person, EvidenceForm form) {
        String number = TypedText.line(form.assessor());
        if (number == null) {
            if ("TB".equals(form.kind()) || "CD".equals(form.kind())) {
                throw Rejected.in("assessor", QualificationMessages.class, m -> m.assessorNeeded());
            }
            return null;
        }
        Person assessor = Person.byPersonnelNumber(number)
                .orElseThrow(
                        () -> Rejected.in("assessor", QualificationMessages.class, m -> m.nobodyHasNumber(number)));
        if (assessor.equals(person)) {
            throw Rejected.in("assessor", QualificationMessages.class, m -> m.ownAssessor());
        }
        return assessor;
    }

    private static int months(EvidenceForm form) {
        String months = TypedText.line(form.months());
        if (months == null || !"WP".equals(form.kind())) {
            if ("WP".equals(form.kind())) {
                throw Rejected.in("months", QualificationMessages.class, m -> m.monthsNeeded());
            }
            return 0;
        }
        if (!months.matches("[0-9]{1,2}") || Integer.parseInt(months) < 1 || Integer.parseInt(months) > MOST_MONTHS) {
            throw Rejected.in("months", QualificationMessages.class, m -> m.monthsBetween());
        }
        return Integer.parseInt(months);
    }

    private static void parts(EvidenceForm form, Framework framework) {
        if ("RPL".equals(form.kind())
                && !framework.rules().priorParts().stream().allMatch(form::has)) {
            throw Rejected.in("parts", QualificationMessages.class, m -> m.allPartsNeeded());
        }
    }

    private static String rests(EvidenceForm form) {
        String rests = TypedText.line(form.rests());
        if (rests == null) {
            throw Rejected.in("rests", QualificationMessages.class, m -> m.restsNeeded());
        }
        if (rests.length() > LONGEST) {
            throw Rejected.in("rests", QualificationMessages.class, m -> m.reasonTooLong());
        }
        return rests;
    }

    private TemplateInstance form(Person person, EvidenceForm form, Map<String, String> problems) {
        Framework framework = frameworks.known().orElse(PersonFiles.NO_FRAMEWORK);
        List<Option> levels = new ArrayList<>();
        framework
                .levels()
                .forEach(level -> levels.add(option(
                        String.valueOf(level.level()),
                        written.number(level.level()) + " · " + level.title().in(visitor.language()),
                        form.level())));
        QualificationMessages say = visitor.wording(QualificationMessages.class);
        return new enter(
                person,
                form,
                new Options(
                        EnterEvidence.KINDS.stream()
                                .map(kind -> option(kind.name(), words.kind(kind.name(), framework), form.kind()))
                                .toList(),
                        framework.competencies().values().stream()
                                .map(c -> option(
                                        c.code(), c.code() + " " + c.title().in(visitor.language()), form.competency()))
                                .toList(),
                        levels,
                        List.of(
                                new Option("DOCUMENTS", say.partDocuments(), form.has("DOCUMENTS")),
                                new Option("INTERVIEW", say.partInterview(), form.has("INTERVIEW")),
                                new Option("CHALLENGE_TEST", say.partChallengeTest(), form.has("CHALLENGE_TEST")))),
                day.today(),
                problems);
    }

    private static Option option(String value, String title, String chosen) {
        return new Option(value, title, value.equals(chosen));
    }
}
