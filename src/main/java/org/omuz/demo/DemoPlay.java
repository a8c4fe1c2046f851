package org.omuz.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.omuz.conduct.act.ConductRun;
import org.omuz.conduct.act.DriveClock;
import org.omuz.conduct.act.React;
import org.omuz.conduct.journal.Message;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.journal.RunProjections;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseShelf;
import org.omuz.exercise.model.Inject;

/**
 * Plays a run from its start to its end: the clock goes, teams react sooner or later.
 */
@ApplicationScoped
class DemoPlay {
    private static final int STEP_SECONDS = 10;
    private static final int SPEED = 6;
    private static final List<String> ANSWERS = List.of(
            "Груз удержан. Люди отведены на 30 м, первое донесение передано дежурному.",
            "Держим оцепление, наименьшее расстояние 30 м, далее по 100 мкЗв/ч. Подтвердите.",
            "Документы изъяты по протоколу, оригиналы у старшего смены.",
            "Возврат без решения регулирующего органа невозможен. Ждём письменного указания.",
            "Передано по форме: кто, что, где, когда. Время записано в журнал.");

    private final DriveClock drive;
    private final ConductRun conduct;
    private final React react;
    private final RunProjections pictures;
    private final ExerciseShelf shelf;
    private final DemoReview review;

    DemoPlay(
            DriveClock drive,
            ConductRun conduct,
            React react,
            RunProjections pictures,
            ExerciseShelf shelf,
            DemoReview review) {
        this.drive = drive;
        this.conduct = conduct;
        this.react = react;
        this.pictures = pictures;
        this.shelf = shelf;
        this.review = review;
    }

    void play(long id, Instant start) {
        Random random = new Random(id);
        ExerciseDefinition exercise = DemoTime.get(start, () -> definition(id));
        List<Member> members = DemoTime.get(start, () -> Member.inRun(id));
        Member director = one(members, Member.Role.DIRECTOR);
        DemoTime.as(start, director, me -> conduct.start(me, null));
        DemoTime.as(start, director, me -> conduct.pace(me, null, SPEED));
        Instant now = start;
        int steps = (exercise.minutes() + 15) * 60 / (SPEED * STEP_SECONDS);
        for (int step = 0; step < steps; step++) {
            now = now.plusSeconds(STEP_SECONDS);
            Instant when = now;
            DemoTime.at(when, () -> drive.drive(id));
            react(id, when, members, random);
        }
        review.observe(exercise, now, one(members, Member.Role.EVALUATOR), members, random);
        DemoTime.as(now, director, me -> conduct.endPlay(me, null));
        review.talk(exercise, now, director, random);
        DemoTime.as(now.plusSeconds(3600), director, me -> conduct.close(me, null));
    }

    private ExerciseDefinition definition(long id) {
        return shelf.version(Run.<Run>findById(id).exerciseVersionId)
                .orElseThrow()
                .definition();
    }

    private record Open(String code, String recipient, Inject.Response response) {}

    /** Most react within what is expected, some late. */
    private void react(long id, Instant when, List<Member> members, Random random) {
        List<Open> open = DemoTime.get(when, () -> pictures.ofStaff(Run.<Run>findById(id), DemoPlay::open));
        for (Open one : open) {
            if (random.nextInt(100) < 22) {
                members.stream()
                        .filter(m -> m.isPlayer() && m.isMeantBy(one.recipient()))
                        .skip(random.nextInt(2))
                        .findFirst()
                        .ifPresent(player -> DemoTime.as(when, player, me -> respond(me, one, random)));
            }
        }
    }

    private static List<Open> open(RunProjection projection) {
        List<Open> open = new ArrayList<>();
        for (Message message : projection.messages()) {
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

    private static Member one(List<Member> members, Member.Role role) {
        return members.stream().filter(m -> m.role == role).findFirst().orElseThrow();
    }
}
