package org.omuz.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The works on exercises, done when they are named: {@code exercise}, {@code msel300}, {@code journal100k}, {@code
 * two}, {@code restart}.
 */
final class Exercises {
    static final int PLAYERS = 40;
    private static final int LINES_EACH = 25;
    private static final int FIRINGS = 30;

    private final Benchmark bench;
    private final Plan plan;
    private final Surroundings around;
    private final Report report;
    private final List<People.Visitor> players;
    private final People.Visitor visitor;
    private final Director director;
    private final long exercise;
    private final long version;

    Exercises(
            Benchmark bench,
            Plan plan,
            Surroundings around,
            Report report,
            List<People.Visitor> players,
            People.Visitor visitor)
            throws Exception {
        this.bench = bench;
        this.plan = plan;
        this.around = around;
        this.report = report;
        this.players = players;
        this.visitor = visitor;
        director = new Director(visitor);
        try (Connection connection = around.database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select v.id, e.id from exercise_version v join exercise e"
                        + " on e.id = v.exercise_id where e.code = '" + ExerciseFiles.CODE + "'")) {
            if (!row.next()) {
                throw new SQLException("The service has not taken in the exercise");
            }
            version = row.getLong(1);
            exercise = row.getLong(2);
        }
    }

    void run() throws Exception {
        if (plan.named("exercise") || plan.named("msel300")) {
            long run = planned("Live");
            director.start(run);
            if (plan.named("exercise")) {
                lines(run);
                pages("exercise", "team room, fetched anew, 40 users", players, "/runs/" + run + "/room/now");
            }
            if (plan.named("msel300")) {
                pages("msel300", "control room of 300 injects", List.of(visitor), "/runs/" + run + "/control");
                pages(
                        "msel300",
                        "builder's table of 300 injects",
                        List.of(visitor),
                        "/exercises/" + exercise + "/msel");
            }
        }
        if (plan.named("journal100k")) {
            journal();
        }
        if (plan.named("two")) {
            two();
        }
        if (plan.named("restart")) {
            restart();
        }
    }

    private long planned(String title) throws Exception {
        long run = director.plan(version, title);
        director.seat(run, PLAYERS);
        return run;
    }

    private void pages(String name, String title, List<People.Visitor> visitors, String address) throws Exception {
        Pages pages = new Pages(name, title, visitors, plan, around.processes(), (user, count) -> address);
        bench.measure(pages, new Wire(visitors.get(0)), address);
    }

    /** 1,000 screens hear 30 injects, fired one after the other, each as soon as all have heard the one before. */
    private void lines(long run) throws Exception {
        long begun = System.nanoTime();
        try (Lines lines = new Lines(run, players, LINES_EACH)) {
            report.say("Lines opened at once", stand(lines, begun));
            List<Meter> meters = new ArrayList<>();
            for (int part = 0; part < plan.runsWithWarmUp(); part++) {
                Meter meter = new Meter(around.processes(), 1);
                meter.begin();
                for (int inject = part * FIRINGS + 1; inject <= (part + 1) * FIRINGS; inject++) {
                    int number = inject;
                    lines.time(meter, () -> director.fire(run, number));
                }
                meter.end();
                meters.add(meter);
            }
            report.add("an inject told to a screen", lines.count(), meters.subList(1, meters.size()), 0);
            told("Injects told to screens", lines, meters);
        }
    }

    private static String stand(Lines lines, long begun) {
        return String.format("%,d stand after %.1f s", lines.count(), (System.nanoTime() - begun) / 1e9);
    }

    private void told(String what, Lines lines, List<Meter> meters) {
        report.say(
                what,
                String.format(
                        "%,d expected, %,d missed, %,d told twice",
                        meters.size() * FIRINGS * lines.count(),
                        meters.stream().mapToInt(Meter::errors).sum(),
                        lines.doubled()));
    }

    /** Half of the screens at one copy of the service, where the director fires, half at another. */
    private void two() throws Exception {
        long run = planned("Shared");
        director.start(run);
        around.startCopy();
        try (Lines lines = new Lines(run, players, LINES_EACH, 2)) {
            List<Meter> meters = new ArrayList<>();
            List<Meter> each = List.of();
            for (int part = 0; part < plan.runsWithWarmUp(); part++) {
                Meter meter = new Meter(around.processes(), 1);
                each = part <= 1 ? List.of(new Meter(around.processes(), 1), new Meter(around.processes(), 1)) : each;
                meter.begin();
                for (int inject = part * FIRINGS + 1; inject <= (part + 1) * FIRINGS; inject++) {
                    int number = inject;
                    lines.time(meter, each, () -> director.fire(run, number));
                }
                meter.end();
                meters.add(meter);
            }
            report.add("an inject told to a screen, two services", lines.count(), meters.subList(1, meters.size()), 0);
            told("Injects told to screens at two services", lines, meters);
            report.say("Of them at the service that fires", times(each.get(0)));
            report.say("Of them at the other one", times(each.get(1)));
        } finally {
            around.endCopy();
        }
    }

    private static String times(Meter meter) {
        return "p50 %d ms, p95 %d ms, p99 %d ms"
                .formatted(meter.percentile(0.5), meter.percentile(0.95), meter.percentile(0.99));
    }

    /** What everybody does when the service is back: a line each, and the room once more. */
    private void restart() throws Exception {
        long run = planned("Restarted");
        director.start(run);
        for (int inject = 1; inject <= FIRINGS; inject++) {
            director.fire(run, inject);
        }
        long killed = System.nanoTime();
        around.restartService();
        report.say(
                "Killed, the service is ready again after",
                String.format("%.1f s", (System.nanoTime() - killed) / 1e9));
        Meter first = new Meter(around.processes(), 1);
        first.begin();
        Burst.of(first, players, LINES_EACH, "/runs/" + run + "/room");
        first.end();
        report.add(
                "team room, opened by all at once right after a " + "restart",
                players.size() * LINES_EACH,
                List.of(first),
                0);
        long opened = System.nanoTime();
        try (Lines lines = new Lines(run, players, LINES_EACH)) {
            report.say("Lines opened at once after a restart", stand(lines, opened));
        }
        once("control room, first opening after a restart", director, "/runs/" + run + "/control");
    }

    private void journal() throws Exception {
        long run = planned("Long");
        long begun = System.nanoTime();
        try (Connection connection = around.database()) {
            new LongJournal(connection, run).write();
        }
        around.analyzeTables();
        System.out.printf(
                "A journal of %,d rows was written in %.0f " + "s%n",
                LongJournal.ROWS, (System.nanoTime() - begun) / 1e9);
        String before = memory();
        String of = ", journal of 100,000";
        once("control room, first opening" + of, director, "/runs/" + run + "/control");
        Director player = new Director(players.get(0));
        once("team room, first opening" + of, player, "/runs/" + run + "/room");
        report.say(
                "Resident memory of the service with the long journal",
                before + " MB before, " + memory() + " MB after its first opening");
        pages("journal100k", "control room, later openings" + of, List.of(visitor), "/runs/" + run + "/control");
        pages(
                "journal100k",
                "playback at the middle" + of,
                List.of(visitor),
                "/runs/" + run + "/playback?at=" + LongJournal.ROWS / 2);
        pages("journal100k", "team room, fetched anew" + of, List.of(players.get(0)), "/runs/" + run + "/room/now");
        pages(
                "journal100k",
                "playback at the end as a team" + of,
                List.of(visitor),
                "/runs/" + run + "/playback?as=team:" + ExerciseFiles.team(0));
        pages("journal100k", "report" + of, List.of(visitor), "/runs/" + run + "/report");
    }

    private String memory() {
        return String.format("%.0f", around.processes().serviceMegabytes());
    }

    private void once(String title, Director reader, String address) throws Exception {
        Meter meter = new Meter(around.processes(), 1);
        meter.begin();
        long begun = System.nanoTime();
        int length = reader.get(address).length();
        meter.answered((int) ((System.nanoTime() - begun) / 1_000_000));
        meter.unit();
        meter.end();
        System.out.printf("%s: %,d characters%n", title, length);
        report.add(title, 1, List.of(meter), 0);
    }
}
