package org.omuz.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.omuz.agency.Person;
import org.omuz.conduct.act.ConductRun;
import org.omuz.conduct.act.DriveClock;
import org.omuz.conduct.act.Observe;
import org.omuz.conduct.act.React;
import org.omuz.conduct.act.ReleaseObservations;
import org.omuz.conduct.evaluation.ActionForm;
import org.omuz.conduct.evaluation.PlanAction;
import org.omuz.conduct.journal.Message;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.journal.RunProjections;
import org.omuz.conduct.run.CommandId;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseShelf;
import org.omuz.exercise.model.Inject;
import org.omuz.shared.CentreClock;

/**
 * Plays a run from its start to its end: the clock goes, teams react sooner or later, an evaluator observes and rates.
 */
@ApplicationScoped
class DemoPlay {
    private static final int STEP_SECONDS = 10;
    private static final int SPEED = 6;
    private static final List<RunEvent.Rating> RATINGS =
            List.of(RunEvent.Rating.P, RunEvent.Rating.P, RunEvent.Rating.S, RunEvent.Rating.S, RunEvent.Rating.M);
    private static final List<String> ANSWERS = List.of(
            "Груз удержан. Люди отведены на 30 м, первое донесение передано дежурному.",
            "Держим оцепление, наименьшее расстояние 30 м, далее по 100 мкЗв/ч. Подтвердите.",
            "Документы изъяты по протоколу, оригиналы у старшего смены.",
            "Возврат без решения регулирующего органа невозможен. Ждём письменного указания.",
            "Передано по форме: кто, что, где, когда. Время записано в журнал.");
    private static final List<String> SEEN = List.of(
            "The team read the card aloud, took the right row and said why.",
            "The report left out the wind and was completed when the duty officer asked.",
            "Handed over each item with time and signature; nothing was left on the table.",
            "Two people answered at once; the log keeper sorted it out within a minute.");

    private final DriveClock drive;
    private final ConductRun conduct;
    private final React react;
    private final Observe observe;
    private final RunProjections pictures;
    private final ExerciseShelf shelf;
    private final ReleaseObservations release;
    private final PlanAction planAction;

    DemoPlay(
            DriveClock drive,
            ConductRun conduct,
            React react,
            Observe observe,
            RunProjections pictures,
            ExerciseShelf shelf,
            ReleaseObservations release,
            PlanAction planAction) {
        this.drive = drive;
        this.conduct = conduct;
        this.react = react;
        this.observe = observe;
        this.pictures = pictures;
        this.shelf = shelf;
        this.release = release;
        this.planAction = planAction;
    }

    void play(long id, Instant start) {
        Random random = new Random(id);
        ExerciseDefinition exercise = DemoPlay.<ExerciseDefinition>at(start, () -> definition(id));
        List<Member> members = DemoPlay.<List<Member>>at(start, () -> Member.inRun(id));
        Member director = one(members, Member.Role.DIRECTOR);
        as(start, director, me -> conduct.start(me, null));
        as(start, director, me -> conduct.pace(me, null, SPEED));
        Instant now = start;
        int steps = (exercise.minutes() + 15) * 60 / (SPEED * STEP_SECONDS);
        for (int step = 0; step < steps; step++) {
            now = now.plusSeconds(STEP_SECONDS);
            Instant when = now;
            run(when, () -> drive.drive(id));
            react(id, when, members, random);
        }
        Member evaluator = one(members, Member.Role.EVALUATOR);
        for (ExerciseDefinition.Task task : exercise.tasks()) {
            observe(id, now, evaluator, task, members, random);
        }
        as(now, director, me -> conduct.endPlay(me, null));
        review(now.plusSeconds(900), director, exercise, random);
        as(now.plusSeconds(1800), director, me -> release.release(me, null));
        improve(now.plusSeconds(1800), director);
        as(now.plusSeconds(3600), director, me -> conduct.close(me, null));
    }

    private ExerciseDefinition definition(long id) {
        return shelf.version(Run.<Run>findById(id).exerciseVersionId)
                .orElseThrow()
                .definition();
    }

    private record Open(String code, String recipient, Inject.Response response) {}

    /** Most react within what is expected, some late. */
    private void react(long id, Instant when, List<Member> members, Random random) {
        List<Open> open = DemoPlay.<List<Open>>at(when, () -> pictures.ofStaff(Run.<Run>findById(id), DemoPlay::open));
        for (Open one : open) {
            if (random.nextInt(100) < 22) {
                members.stream()
                        .filter(m -> m.isPlayer() && m.isMeantBy(one.recipient()))
                        .skip(random.nextInt(2))
                        .findFirst()
                        .ifPresent(player -> as(when, player, me -> respond(me, one, random)));
            }
        }
    }

    private static List<Open> open(RunProjection picture) {
        List<Open> open = new ArrayList<>();
        for (Message message : picture.messages()) {
            for (String recipient : message.sent().to()) {
                boolean settled = message.of(recipient)
                        .map(r -> r.opened() != null
                                && r.settles(message.sent().response().wanted()))
                        .orElse(false);
                if (!settled) {
                    open.add(new Open(
                            message.sent().code(), recipient, message.sent().response()));
                }
            }
        }
        return open;
    }

    private void respond(Member me, Open one, Random random) {
        react.open(me, one.code());
        switch (one.response().wanted()) {
            case NONE -> {}
            case ACKNOWLEDGE -> react.acknowledge(me, null, one.code());
            case ANSWER -> {
                Map<String, String> answers = new HashMap<>();
                one.response()
                        .questions()
                        .forEach(q -> answers.put(q.code(), ANSWERS.get(random.nextInt(ANSWERS.size()))));
                react.answer(me, null, one.code(), answers);
            }
            case DECISION -> {
                List<Inject.Choice> options = one.response().options();
                react.decide(
                        me,
                        null,
                        one.code(),
                        options.get(random.nextInt(options.size())).code(),
                        ANSWERS.get(3));
            }
        }
    }

    private void observe(
            long id, Instant now, Member evaluator, ExerciseDefinition.Task task, List<Member> members, Random random) {
        List<Member> players = members.stream().filter(Member::isPlayer).toList();
        Member named = players.get(random.nextInt(players.size()));
        RunEvent.Rating rating = RATINGS.get(random.nextInt(RATINGS.size()));
        as(
                now,
                evaluator,
                me -> observe.observe(me, RunEvent.Observed.of(observation -> {
                    observation.id = UUID.nameUUIDFromBytes((id + task.code()).getBytes(StandardCharsets.UTF_8))
                            .toString();
                    observation.task = task.code();
                    observation.rating = rating;
                    observation.team = named.team;
                    observation.note = SEEN.get(random.nextInt(SEEN.size()));
                    observation.members = List.of(named.id);
                    observation.observedAt = now;
                })));
    }

    private void review(Instant when, Member director, ExerciseDefinition exercise, Random random) {
        exercise.tasks()
                .forEach(task -> as(
                        when,
                        director,
                        me -> observe.rateJointly(
                                me, null, task.code(), RATINGS.get(random.nextInt(RATINGS.size())), "", 0)));
        exercise.objectives()
                .forEach(objective -> as(
                        when,
                        director,
                        me -> observe.rateJointly(
                                me,
                                null,
                                objective.code(),
                                RATINGS.get(random.nextInt(RATINGS.size())),
                                "Agreed by the evaluators in the hot wash.",
                                0)));
        as(
                when,
                director,
                me -> observe.note(
                        me,
                        null,
                        new RunEvent.Noted(
                                RunEvent.Remark.STRENGTH,
                                "The cordon stood before the second reading was taken.",
                                "O2",
                                List.of())));
        as(
                when,
                director,
                me -> observe.note(
                        me,
                        null,
                        new RunEvent.Noted(
                                RunEvent.Remark.IMPROVEMENT,
                                "The first report needs the wind and the number of people inside the line.",
                                "O2",
                                List.of())));
    }

    /** One that should have been done by now, and one whose day is still to come. */
    private void improve(Instant when, Member director) {
        LocalDate day = LocalDate.ofInstant(when, ZoneOffset.UTC);
        as(
                when,
                director,
                me -> planAction.plan(
                        me,
                        new ActionForm(
                                "Print the first-report form with the wind and the number of people on it",
                                "TJ-CU-2",
                                day.plusDays(40).toString(),
                                null,
                                CommandId.fresh(),
                                null)));
        as(
                when,
                director,
                me -> planAction.plan(
                        me,
                        new ActionForm(
                                "Train every shift leader to set the cordon from the card",
                                "TJ-BT",
                                day.plusDays(120).toString(),
                                null,
                                CommandId.fresh(),
                                null)));
    }

    private static Member one(List<Member> members, Member.Role role) {
        return members.stream().filter(m -> m.role == role).findFirst().orElseThrow();
    }

    private static void as(Instant when, Member member, Consumer<Member> act) {
        Person person = member.person;
        long run = member.run.id;
        run(when, () -> act.accept(Member.of(run, person).orElseThrow()));
    }

    private static void run(Instant when, Runnable act) {
        CentreClock.at(when, () -> QuarkusTransaction.requiringNew().run(act));
    }

    private static <T> T at(Instant when, Supplier<T> act) {
        return CentreClock.at(when, () -> QuarkusTransaction.requiringNew().call(act::get));
    }
}
