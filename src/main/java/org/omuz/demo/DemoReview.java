package org.omuz.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.omuz.conduct.act.Observe;
import org.omuz.conduct.act.ReleaseObservations;
import org.omuz.conduct.evaluation.ActionForm;
import org.omuz.conduct.evaluation.PlanAction;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.run.CommandId;
import org.omuz.conduct.run.Member;
import org.omuz.exercise.model.ExerciseDefinition;

/** What an evaluator saw in a run, and what came of it: joint ratings, remarks of the hot wash, actions. */
@ApplicationScoped
class DemoReview {
    private static final List<RunEvent.Rating> RATINGS =
            List.of(RunEvent.Rating.P, RunEvent.Rating.P, RunEvent.Rating.S, RunEvent.Rating.S, RunEvent.Rating.M);
    private static final List<String> SEEN = List.of(
            "The team read the card aloud, took the right row and said why.",
            "The report left out the wind and was completed when the duty officer asked.",
            "Handed over each item with time and signature; nothing was left on the table.",
            "Two people answered at once; the log keeper sorted it out within a minute.");

    private final Observe observe;
    private final ReleaseObservations release;
    private final PlanAction planAction;

    DemoReview(Observe observe, ReleaseObservations release, PlanAction planAction) {
        this.observe = observe;
        this.release = release;
        this.planAction = planAction;
    }

    /** One observation a task, of any player. */
    void observe(ExerciseDefinition exercise, Instant now, Member evaluator, List<Member> members, Random random) {
        List<Member> players = members.stream().filter(Member::isPlayer).toList();
        for (ExerciseDefinition.Task task : exercise.tasks()) {
            Member named = players.get(random.nextInt(players.size()));
            RunEvent.Observed seen = RunEvent.Observed.of(observation -> {
                observation.id = UUID.nameUUIDFromBytes((named.run.id + task.code()).getBytes(StandardCharsets.UTF_8))
                        .toString();
                observation.task = task.code();
                observation.rating = any(RATINGS, random);
                observation.team = named.team;
                observation.note = any(SEEN, random);
                observation.members = List.of(named.id);
                observation.observedAt = now;
            });
            DemoTime.as(now, evaluator, me -> observe.observe(me, seen));
        }
    }

    /** From the hot wash, a quarter of an hour after the end of play, to the plan of what is to be done. */
    void talk(ExerciseDefinition exercise, Instant ended, Member director, Random random) {
        Instant wash = ended.plusSeconds(900);
        exercise.tasks().forEach(task -> rate(wash, director, task.code(), "", random));
        exercise.objectives()
                .forEach(objective ->
                        rate(wash, director, objective.code(), "Agreed by the evaluators in the hot wash.", random));
        note(wash, director, RunEvent.Remark.STRENGTH, "The cordon stood before the second reading was taken.");
        note(
                wash,
                director,
                RunEvent.Remark.IMPROVEMENT,
                "The first report needs the wind and the number of people inside the line.");
        Instant done = ended.plusSeconds(1800);
        DemoTime.as(done, director, me -> release.release(me, null));
        // one should have been done by now, the day of the other is still to come
        plan(done, director, "Print the first-report form with the wind and the number of people on it", "TJ-CU-2", 40);
        plan(done, director, "Train every shift leader to set the cordon from the card", "TJ-BT", 120);
    }

    private void rate(Instant when, Member director, String subject, String analysis, Random random) {
        RunEvent.Rating rating = any(RATINGS, random);
        DemoTime.as(when, director, me -> observe.rateJointly(me, null, subject, rating, analysis, 0));
    }

    private void note(Instant when, Member director, RunEvent.Remark kind, String text) {
        DemoTime.as(when, director, me -> observe.note(me, null, new RunEvent.Noted(kind, text, "O2", List.of())));
    }

    private void plan(Instant when, Member director, String what, String agency, int days) {
        String due = LocalDate.ofInstant(when, ZoneOffset.UTC).plusDays(days).toString();
        ActionForm form = new ActionForm(what, agency, due, null, CommandId.fresh(), null);
        DemoTime.as(when, director, me -> planAction.plan(me, form));
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
