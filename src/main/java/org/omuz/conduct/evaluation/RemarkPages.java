package org.omuz.conduct.evaluation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.agency.Choice;
import org.omuz.conduct.act.Observe;
import org.omuz.conduct.journal.Journal;
import org.omuz.conduct.journal.JournalEntry;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.RunProjections;
import org.omuz.conduct.run.EvaluatesRun;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.run.SignedInMember;
import org.omuz.conduct.words.Cast;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.shared.Permitted;
import org.omuz.shared.Visitor;
import org.omuz.shared.form.FormSubmission;

/** Strengths, areas for improvement and the hot wash: written down, and rested on entries of the journal. */
@Path("/runs/{id}/report/remarks")
@Transactional
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class RemarkPages {
    private static final int OFFERED = 150;

    /** Kinds of entries that a remark can rest on. */
    private static final Set<String> TELLING = Set.of(
            "Started",
            "Paused",
            "Resumed",
            "Jumped",
            "PlayEnded",
            "InjectFired",
            "InjectSkipped",
            "MessageSent",
            "Acknowledged",
            "Answered",
            "Decided",
            "DataRequested",
            "DataReleased",
            "Observed");

    /** @param entries that can be chosen, the latest first; those chosen before are always among them */
    record Offer(List<NarratedEntry> entries, boolean more, List<Choice> subjects, List<Choice> teams) {}

    @CheckedTemplate(basePath = "evaluation")
    record remark(long id, String title, RemarkForm form, Offer offer, Map<String, String> problems)
            implements TemplateInstance {}

    private final Reports reports;
    private final SignedInMember reviewer;
    private final RunProjections projections;
    private final Journal journal;
    private final Observe observe;
    private final Visitor visitor;
    private final FormSubmission sent;

    RemarkPages(
            Reports reports,
            SignedInMember reviewer,
            RunProjections projections,
            Journal journal,
            Observe observe,
            Visitor visitor,
            FormSubmission sent) {
        this.sent = sent;
        this.reports = reports;
        this.reviewer = reviewer;
        this.projections = projections;
        this.journal = journal;
        this.observe = observe;
        this.visitor = visitor;
    }

    @GET
    @Path("new")
    @Permitted(by = EvaluatesRun.class)
    public TemplateInstance ask(@RestPath long id, @RestQuery String kind) {
        RemarkForm form = RemarkForm.empty(kind);
        if (form.chosen() == null) {
            throw new NotFoundException();
        }
        return shown(Run.findById(id), form, Map.of());
    }

    @POST
    @Permitted(by = EvaluatesRun.class)
    public Response noted(@RestPath long id, @BeanParam RemarkForm form) {
        if (form.chosen() == null) {
            throw new NotFoundException();
        }
        Run run = Run.findById(id);
        if (form.narrow() != null) {
            return Response.ok(shown(run, form, Map.of())).build();
        }
        return sent.answer(
                () -> observe.note(reviewer.member(id), SignedInMember.click(form.click()), form.noted()),
                "/runs/" + id + "/report#" + form.chosen(),
                why -> shown(run, form, why.problems()));
    }

    private TemplateInstance shown(Run run, RemarkForm form, Map<String, String> problems) {
        ReportLanguage tongue = ReportLanguage.of(visitor.language(), run.zoneId());
        ExerciseDefinition definition = reports.definition(run);
        Credits credits = new Credits(Cast.of(run, definition, visitor.language()), tongue, false);
        String team = form.team() == null || form.team().isBlank() ? null : form.team();
        return projections.ofStaff(run, projection -> {
            List<JournalEntry> latest = journal.latest(run.id, projection.seq(), TELLING, team, OFFERED + 1);
            List<Choice> teams = definition.teams().stream()
                    .map(t -> new Choice(t.code(), tongue.of(t.name())))
                    .toList();
            Offer offer = new Offer(
                    credits.tell(offered(run, form, latest), projection),
                    latest.size() > OFFERED,
                    form.chosen() == RunEvent.Remark.HOT_WASH ? teams : objectives(definition, tongue),
                    teams);
            return new remark(run.id, run.title, form, offer, problems);
        });
    }

    private List<JournalEntry> offered(Run run, RemarkForm form, List<JournalEntry> latest) {
        List<JournalEntry> shown = latest.subList(0, Math.min(OFFERED, latest.size()));
        List<Long> missing = new ArrayList<>(form.numbers());
        shown.forEach(entry -> missing.remove(Long.valueOf(entry.seq)));
        return Stream.concat(journal.entries(run.id, missing).stream(), shown.stream())
                .toList();
    }

    private static List<Choice> objectives(ExerciseDefinition definition, ReportLanguage tongue) {
        return definition.objectives().stream()
                .map(o -> new Choice(o.code(), o.code() + ": " + tongue.of(o.text())))
                .toList();
    }
}
