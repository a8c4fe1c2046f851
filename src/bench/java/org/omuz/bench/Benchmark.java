package org.omuz.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts everything; then, for each start of the service, fills an empty database, signs everybody in and runs the
 * works one after the other; and prints the table.
 */
public final class Benchmark {
    /** Sittings of everybody before tests count; the larger crowd finds the service warm. */
    private static final int TEST_WARM_UP = 8;

    private static final int CROWD_WARM_UP = 2;
    private final Plan plan;
    private final Surroundings around;
    private final People people = new People();
    private final Report report = new Report();

    private Benchmark(Plan plan, Surroundings around) {
        this.plan = plan;
        this.around = around;
    }

    public static void main(String... arguments) throws Exception {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(1)));
        Plan plan = Plan.ofProperties();
        Figures before = plan.compare().isBlank() ? null : Figures.read(Path.of(plan.compare()));
        String load = load();
        try (Surroundings around = new Surroundings()) {
            new Benchmark(plan, around).run(load, before);
        }
        System.exit(0);
    }

    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).strip();
    }

    private void run(String loadAtBegin, Figures before) throws Exception {
        report.say("Load of the machine at begin", loadAtBegin);
        Path content = new ExerciseFiles(new CourseFiles(Surroundings.HOME.resolve("content")).write()).write();
        people.createAccounts(Ids.TRAINEES);
        for (int start = 1; start <= plan.starts(); start++) {
            System.out.printf("%nStart %d of %d%n", start, plan.starts());
            around.emptyDatabase();
            around.startService(content);
            oneStart();
            around.endServices();
        }
        report.say("Load of the machine at the end", load());
        report.write(Path.of("target", "bench"), plan, before);
    }

    private void oneStart() throws Exception {
        Ids ids;
        try (Connection connection = around.database()) {
            ids = new BenchData(connection)
                    .fill(1 + plan.runsWithWarmUp() + TEST_WARM_UP + CROWD_WARM_UP + 2 * plan.runs());
        }
        around.analyzeTables();
        Processes processes = around.processes();
        report.say("Resident memory, idle", processes.residentMemory());
        int users = plan.includes("test200") ? 200 : 50;
        System.out.printf("Signing in %d trainees and a manager ...%n", users);
        List<People.Visitor> trainees = people.signInTrainees(users);
        People.Visitor manager = people.signIn(0, People.MANAGER);
        trainees(ids, processes, trainees);
        manager(processes, manager);
        if (plan.namesExercises()) {
            People.Visitor director = people.signIn(0, People.DIRECTOR);
            new Exercises(this, plan, around, report, trainees.subList(0, Exercises.PLAYERS), director).run();
        }
        weights(ids, trainees.get(0));
        // an exercise may have started the service anew
        processes = around.processes();
        report.say(
                "Resident memory, after",
                "%s (the service at most %.0f)"
                        .formatted(processes.residentMemory(), processes.serviceMegabytesAtMost()));
    }

    private void trainees(Ids ids, Processes processes, List<People.Visitor> trainees) throws Exception {
        List<People.Visitor> fifty = trainees.subList(0, 50);
        Wire wire = new Wire(trainees.get(0));
        measure(
                new Pages(
                        "lesson",
                        "lesson page",
                        fifty,
                        plan,
                        processes,
                        (user, count) -> ids.lesson(Ids.PAGE_SESSION, user, count)),
                wire,
                ids.lesson(Ids.PAGE_SESSION, 0, 0));
        measure(
                new Pages(
                        "course",
                        "course page",
                        fifty,
                        plan,
                        processes,
                        (user, count) -> ids.outline(Ids.PAGE_SESSION, user)),
                wire,
                ids.outline(Ids.PAGE_SESSION, 0));
        int first = Ids.PAGE_SESSION + 1;
        measure(new Reading(fifty, plan, processes, ids, first), wire, null);
        first += plan.runsWithWarmUp();
        measure(new Tests(fifty, plan, processes, ids, first, TEST_WARM_UP), wire, null);
        if (trainees.size() > fifty.size()) {
            first += TEST_WARM_UP + plan.runs();
            measure(new Tests(trainees, plan, processes, ids, first, CROWD_WARM_UP), wire, null);
        }
    }

    private void manager(Processes processes, People.Visitor manager) throws Exception {
        Wire wire = new Wire(manager);
        for (String size : List.of("20", "100", "all")) {
            String address = "/agency/matrix?show=all&size=" + size;
            measure(
                    new Pages(
                            "matrix" + size,
                            "matrix of 1,000, " + size + " on a page",
                            List.of(manager),
                            plan,
                            processes,
                            (u, n) -> address),
                    wire,
                    address);
        }
        String sheet = "/agency/matrix.xlsx?show=all";
        measure(
                new Pages("xlsx", "matrix of 1,000 as XLSX", List.of(manager), plan, processes, (u, n) -> sheet),
                wire,
                sheet);
        measure(new Certificates(manager, plan, processes), wire, Ids.certificate(0));
    }

    void measure(Work work, Wire wire, String weighed) throws IOException, InterruptedException {
        if (!plan.includes(work.name())) {
            return;
        }
        System.out.printf("%n%s ...%n", work.title());
        Process recording = plan.jfr().equals(work.name()) ? record() : null;
        Load.of(work);
        if (recording != null) {
            jcmd(
                    "JFR.dump",
                    "name=bench",
                    "filename="
                            + Path.of("target", "bench", work.name() + ".jfr").toAbsolutePath());
        }
        report.add(work, weighed == null ? 0 : wire.page(weighed));
    }

    /** {@code -Dbench.jfr=lesson} profiles the service during that work. */
    private Process record() throws IOException, InterruptedException {
        Files.createDirectories(Path.of("target", "bench"));
        return jcmd("JFR.start", "name=bench", "settings=profile");
    }

    private Process jcmd(String... words) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(around.processes().services().get(0)));
        command.command().addAll(List.of(words));
        Process jcmd = command.inheritIO().start();
        jcmd.waitFor(1, TimeUnit.MINUTES);
        return jcmd;
    }

    private void weights(Ids ids, People.Visitor trainee) throws IOException, InterruptedException {
        String lesson = ids.lesson(Ids.PAGE_SESSION, 0, 0);
        Wire wire = new Wire(trainee);
        report.say("First view of a lesson", String.format("%,d bytes with all it refers to", wire.firstView(lesson)));
        report.say("Repeat view of a lesson", String.format("%,d bytes", wire.page(lesson)));
    }
}
