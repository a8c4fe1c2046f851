package org.omuz.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.words.Cast;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseShelf;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;

/** Tells people their seats in exercises to come, and what changes of them; whoever planned the run knows. */
@ApplicationScoped
class InviteToRuns {
    private final TakeNotice take;
    private final ExerciseShelf shelf;
    private final Clock clock;

    InviteToRuns(TakeNotice take, ExerciseShelf shelf, Clock clock) {
        this.take = take;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Two statements for each run to come, and one or more for every new notice. */
    void invite() {
        List<Long> runs = QuarkusTransaction.requiringNew()
                .call(() -> Run.<Run>list(
                                "state in ?1 and startsAt > ?2",
                                List.of(Run.State.PLANNED, Run.State.CANCELLED),
                                clock.instant())
                        .stream()
                        .map(run -> run.id)
                        .toList());
        runs.forEach(run -> QuarkusTransaction.requiringNew().run(() -> take.of(drafts(run))));
    }

    private List<TakeNotice.Draft> drafts(long runId) {
        List<Member> members = Member.list(
                "from Member m join fetch m.person join fetch m.run r where r.id = ?1 order by m.id", runId);
        if (members.isEmpty()) {
            return List.of();
        }
        Run run = members.get(0).run;
        ExerciseDefinition exercise = run.played(shelf);
        return members.stream()
                .filter(member -> !member.person.id.equals(run.plannedBy))
                .map(member -> draft(member, run, exercise))
                .toList();
    }

    private static TakeNotice.Draft draft(Member member, Run run, ExerciseDefinition exercise) {
        if (member.removedAt != null) {
            return unseated(member, run);
        }
        return run.state == Run.State.CANCELLED ? cancelled(member, run, exercise) : seated(member, run, exercise);
    }

    private static TakeNotice.Draft seated(Member member, Run run, ExerciseDefinition exercise) {
        String says = "SEATED %s %s %s %s %d"
                .formatted(member.role, member.team, member.post, run.zone, run.startsAt.getEpochSecond());
        return new TakeNotice.Draft(
                member.person,
                Notice.Kind.SEATED,
                subject(run),
                says,
                new Notice.Facts(run.title, seat(member, exercise), null, run.startsAt, run.zone, exercise.minutes()),
                "/runs/" + run.id
                        + (member.isPlayer() ? "/room" : member.role == Member.Role.EVALUATOR ? "/evaluate" : ""));
    }

    private static TakeNotice.Draft cancelled(Member member, Run run, ExerciseDefinition exercise) {
        Notice.Facts why =
                new Notice.Facts(run.title, null, null, run.startsAt, run.zone, exercise.minutes(), run.cancelReason);
        return new TakeNotice.Draft(member.person, Notice.Kind.CANCELLED, subject(run), "CANCELLED", why, "/me");
    }

    private static TakeNotice.Draft unseated(Member member, Run run) {
        return new TakeNotice.Draft(
                member.person, Notice.Kind.UNSEATED, subject(run), "UNSEATED", Notice.Facts.ofRun(run.title), "/me");
    }

    private static String subject(Run run) {
        return "run:" + run.id;
    }

    private static LocalizedText seat(Member member, ExerciseDefinition exercise) {
        return new LocalizedText(Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        language -> language.tag, language -> seat(member, new Cast(exercise, Map.of(), language)))));
    }

    /** E.g. {@code Customs, shift leader}; the role of who plays in no team. */
    private static String seat(Member member, Cast words) {
        return member.isPlayer()
                ? words.name(member.post == null ? member.team : member.team + "/" + member.post)
                : words.role(member.role);
    }
}
