package org.omuz.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.omuz.agency.Person;
import org.omuz.conduct.act.AssignMember;
import org.omuz.conduct.act.PlanRun;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.exercise.model.Exercise;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseVersion;

/**
 * Three runs: one played and evaluated two months ago, one planned for tomorrow, and a short one to try the rooms with.
 */
@ApplicationScoped
class DemoExercises {
    private static final ZoneId ZONE = ZoneId.of("Asia/Dushanbe");

    private final PlanRun planRun;
    private final AssignMember assignMember;
    private final DemoPlay play;
    private final Clock clock;

    DemoExercises(PlanRun planRun, AssignMember assignMember, DemoPlay play, Clock clock) {
        this.planRun = planRun;
        this.assignMember = assignMember;
        this.play = play;
        this.clock = clock;
    }

    void make() {
        LocalDate today = LocalDate.now(clock.withZone(ZONE));
        LocalDate past = today.minusDays(61);
        run("karvon", "Karvon, autumn", past, LocalTime.of(9, 0), past.minusDays(14))
                .ifPresent(id -> play.play(id, past.atTime(9, 5).atZone(ZONE).toInstant()));
        run("karvon", "Karvon, second watch", today.plusDays(1), LocalTime.of(9, 0), today.minusDays(7));
        run("first-steps", "First steps, to try the rooms", today, LocalTime.of(14, 0), today.minusDays(1));
    }

    /** The id of a run made anew; empty where it was there. */
    private Optional<Long> run(String code, String title, LocalDate day, LocalTime time, LocalDate planned) {
        Instant when = planned.atTime(10, 0).atZone(ZONE).toInstant();
        return DemoTime.get(when, () -> {
            if (Run.count("title", title) > 0) {
                return Optional.empty();
            }
            Exercise exercise = Exercise.byCode(code).orElseThrow();
            ExerciseVersion version = ExerciseVersion.latestOf(exercise.id).orElseThrow();
            Person director = account(DemoOfficers.INSTRUCTOR);
            PlanRun.Plan plan =
                    new PlanRun.Plan(title, LocalDateTime.of(day, time), ZONE.getId(), false, null, List.of());
            Run run = planRun.plan(version.id, plan, director);
            fill(Member.of(run.id, director).orElseThrow(), version.definition);
            return Optional.of(run.id);
        });
    }

    private void fill(Member director, ExerciseDefinition exercise) {
        assignMember.assign(director, null, account(DemoOfficers.ADMINISTRATOR), Member.Role.EVALUATOR, null, null);
        assignMember.assign(director, null, account(DemoOfficers.MANAGER), Member.Role.SIMCELL, null, null);
        String first = exercise.team("customs")
                .map(ExerciseDefinition.Team::code)
                .orElse(exercise.teams().get(0).code());
        List<Person> officers = Person.list(
                "agency.code in ?1 and personnelNumber not like 'DEMO-%' order by personnelNumber",
                List.of("TJ-CU-2", "TJ-BT", "TJ-EM", "TJ-MI"));
        int next = 0;
        for (ExerciseDefinition.Team team : exercise.teams()) {
            for (ExerciseDefinition.Member post : team.members()) {
                boolean trainee =
                        team.code().equals(first) && post.equals(team.members().get(0));
                Person person = trainee ? account(DemoOfficers.TRAINEE) : officers.get(next++ * 7 % officers.size());
                assignMember.assign(director, null, person, Member.Role.PLAYER, team.code(), post.code());
            }
        }
    }

    private static Person account(String number) {
        return Person.byPersonnelNumber(number).orElseThrow();
    }
}
