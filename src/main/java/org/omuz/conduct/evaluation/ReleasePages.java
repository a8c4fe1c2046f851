package org.omuz.conduct.evaluation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.conduct.act.ForeseenEvidence;
import org.omuz.conduct.act.ReleaseObservations;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.journal.RunProjections;
import org.omuz.conduct.run.CommandId;
import org.omuz.conduct.run.DirectsRun;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.run.SignedInMember;
import org.omuz.exercise.model.ExerciseShelf;
import org.omuz.shared.Permitted;
import org.omuz.shared.Visitor;
import org.omuz.shared.form.FormSubmission;

/** Before the director releases observations as evidence: what arises for whom, and what arises for nobody, and why. */
@Path("/runs/{id}/report/release")
@Transactional
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ReleasePages {
    /** @param task code and wording; {@code why} it becomes nobody's evidence, empty where it becomes somebody's */
    record Line(String task, Report.Observation observation, List<Piece> pieces, String why) {}

    /** @param met whether the rating suffices; {@code level} in words */
    record Piece(String officer, String code, String title, String level, boolean met) {}

    /** @param pieces how many arise from all of them */
    record Preview(String title, List<Line> becoming, List<Line> barren, int pieces) {}

    @CheckedTemplate(basePath = "evaluation")
    record release(long id, Preview preview, String click, String problem) implements TemplateInstance {}

    private final Reports reports;
    private final SignedInMember reviewer;
    private final RunProjections projections;
    private final ExerciseShelf shelf;
    private final ForeseenEvidence foreseen;
    private final ReleaseObservations releaseObservations;
    private final Visitor visitor;
    private final FormSubmission sent;

    ReleasePages(
            Reports reports,
            SignedInMember reviewer,
            RunProjections projections,
            ExerciseShelf shelf,
            ForeseenEvidence foreseen,
            ReleaseObservations releaseObservations,
            Visitor visitor,
            FormSubmission sent) {
        this.sent = sent;
        this.reports = reports;
        this.reviewer = reviewer;
        this.projections = projections;
        this.shelf = shelf;
        this.foreseen = foreseen;
        this.releaseObservations = releaseObservations;
        this.visitor = visitor;
    }

    @GET
    @Permitted(by = DirectsRun.class)
    public TemplateInstance ask(@RestPath long id) {
        return page(id, null);
    }

    @POST
    @Permitted(by = DirectsRun.class)
    public Response release(@RestPath long id, @RestForm String click, @RestForm List<String> observations) {
        return sent.answer(
                () -> releaseObservations.release(
                        reviewer.member(id), SignedInMember.click(click), observations::contains),
                "/runs/" + id + "/report",
                why -> page(id, why.reason()));
    }

    /** Officers are told by name: the director answers for what becomes their evidence. */
    private TemplateInstance page(long id, String problem) {
        Run run = Run.findById(id);
        var exercise = run.played(shelf);
        List<RunProjection.Observation> becoming =
                projections.ofStaff(run, projection -> ReleaseObservations.releasable(projection, exercise));
        List<RunProjection.Observation> barren =
                projections.ofStaff(run, projection -> ReleaseObservations.barren(projection, exercise));
        Map<Long, Member> members =
                Member.<Member>list("from Member m join fetch m.person where m.run = ?1", run).stream()
                        .collect(Collectors.toMap(member -> member.id, member -> member));
        Map<String, List<Piece>> pieces = foreseen.of(run, becoming).stream()
                .collect(Collectors.groupingBy(
                        ForeseenEvidence.Piece::observation,
                        Collectors.mapping(piece -> piece(piece, members), Collectors.toList())));
        List<Line> all = lines(run, pieces, barren);
        Set<String> known = becoming.stream().map(o -> o.what().id()).collect(Collectors.toSet());
        Preview preview = new Preview(
                run.title,
                all.stream()
                        .filter(line -> known.contains(line.observation().id()))
                        .toList(),
                all.stream().filter(line -> !line.why().isEmpty()).toList(),
                pieces.values().stream().mapToInt(List::size).sum());
        return new release(id, preview, CommandId.fresh(), problem);
    }

    /** Every observation of the report, in its order. */
    private List<Line> lines(Run run, Map<String, List<Piece>> pieces, List<RunProjection.Observation> barren) {
        EvaluationMessages say = visitor.wording(EvaluationMessages.class);
        Map<String, String> why = barren.stream()
                .collect(Collectors.toMap(
                        o -> o.what().id(),
                        o -> ReleaseObservations.isOfOfficers(o) ? say.namesNoCompetency() : say.namesNoOfficer()));
        return reports.of(run, visitor.language(), true).objectives().stream()
                .flatMap(objective -> objective.tasks().stream())
                .flatMap(task -> task.seen().stream()
                        .map(seen -> new Line(
                                task.code() + " " + task.text(),
                                seen,
                                pieces.getOrDefault(seen.id(), List.of()),
                                why.getOrDefault(seen.id(), ""))))
                .toList();
    }

    private Piece piece(ForeseenEvidence.Piece piece, Map<Long, Member> members) {
        return new Piece(
                members.get(piece.member()).person.fullName(),
                piece.code(),
                piece.competency() == null ? "" : piece.competency().title().in(visitor.language()),
                visitor.wording(EvaluationMessages.class).level(piece.level()),
                piece.met());
    }
}
