package org.omuz.browser;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.omuz.Routes;

/**
 * Tries every door of a running demonstration as each of its people and as nobody: {@code EveryDoor ADDRESS [ROLE…]}.
 * First all links, panels and searches over HTTP, then one page of each kind and person in a browser.
 */
public final class EveryDoor {
    static final List<String> PEOPLE = List.of("administrator", "instructor", "manager", "trainee", "nobody");
    private static final Path UNREACHED = Path.of("src/test/resources/doors/unreached.csv");
    private static final int AT_ONCE = 2;

    private final String address;
    private final Walk.Pace pace;
    private final Routes routes = new Routes();
    private final Map<String, List<Cookie>> cookies = new LinkedHashMap<>();
    private final Map<String, Walk> walks = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    EveryDoor(String address, Walk.Pace pace) {
        this.pace = pace;
        this.address = address.replace("127.0.0.1", "localhost").replaceAll("/$", "");
    }

    public static void main(String... arguments) throws Exception {
        List<String> people = arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : PEOPLE;
        new EveryDoor(arguments[0], Walk.Pace.UNHURRIED).tried(people);
    }

    /** What is wrong, one line each. */
    List<String> tried(List<String> people) throws IOException, InterruptedException, ExecutionException {
        signIn(people);
        walk(people);
        if (people.containsAll(PEOPLE)) {
            everyPageIsReached();
        }
        look(people);
        return faults;
    }

    private void signIn(List<String> people) {
        try (Browser browser = Browser.at(address)) {
            for (String person : people) {
                Browser.Visit visit =
                        person.equals("nobody") ? browser.visit("ru") : browser.signIn("ru", person, person);
                visit.open("/").speak("ru");
                cookies.put(person, visit.page.context().cookies());
                visit.close();
            }
        }
    }

    private void walk(List<String> people) throws InterruptedException, ExecutionException {
        List<Callable<List<String>>> tasks = people.stream()
                .<Callable<List<String>>>map(person -> () -> walk(person))
                .toList();
        inParallel(tasks);
    }

    private List<String> walk(String person) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Walk walk = new Walk(address, cookies.get(person), !person.equals("nobody"), routes, pace);
        synchronized (walks) {
            walks.put(person, walk);
        }
        walk.from("/", person.equals("nobody") ? "/courses" : "/welcome");
        System.out.printf(
                "%s: %d pages of %d kinds, %d counts, %d s%n",
                person, walk.fetched(), walk.shown.size(), walk.counts, (System.nanoTime() - begin) / 1_000_000_000);
        return walk.faults.stream()
                .distinct()
                .map(fault -> person + ": " + fault)
                .toList();
    }

    private synchronized void report(String fault) {
        System.out.println(fault);
        faults.add(fault);
    }

    private void everyPageIsReached() throws IOException {
        Set<String> unreached = new TreeSet<>(routes.pages());
        walks.values().forEach(walk -> unreached.removeAll(walk.reached.keySet()));
        Map<String, String> explained = new TreeMap<>();
        try (Stream<String> lines = Files.lines(UNREACHED)) {
            lines.filter(line -> line.startsWith("/"))
                    .map(line -> line.split(",", 2))
                    .forEach(cells -> explained.put(cells[0], cells[1]));
        }
        unreached.stream()
                .filter(route -> !explained.containsKey(route))
                .forEach(route -> report("nobody reaches " + route));
        explained.keySet().stream()
                // among journeys somebody has made some of what the fresh demonstration lacks
                .filter(route -> pace == Walk.Pace.UNHURRIED
                        ? !unreached.contains(route)
                        : !routes.pages().contains(route))
                .forEach(route -> report("is reached, or is gone: " + route));
    }

    /** One page at which one person looks; the first who comes to a kind of page looks closely. */
    private record Glance(String person, String path, boolean first) {}

    /** A page of each kind for each person. */
    private void look(List<String> people) throws InterruptedException, ExecutionException {
        Queue<Glance> glances = new ConcurrentLinkedQueue<>();
        Set<String> seen = new TreeSet<>();
        for (String person : people) {
            walks.get(person).shown.forEach((route, path) -> glances.add(new Glance(person, path, seen.add(route))));
        }
        long begin = System.nanoTime();
        int many = glances.size();
        inParallel(Stream.<Callable<List<String>>>generate(() -> () -> look(glances))
                .limit(AT_ONCE)
                .toList());
        System.out.printf("%d pages looked at in %d s%n", many, (System.nanoTime() - begin) / 1_000_000_000);
    }

    private List<String> look(Queue<Glance> glances) {
        try (Browser browser = Browser.at(address)) {
            Map<String, Looker> lookers = new TreeMap<>();
            for (Glance glance = glances.poll(); glance != null; glance = glances.poll()) {
                lookers.computeIfAbsent(glance.person, person -> new Looker(person, cookies.get(person), browser))
                        .faults(glance.path, glance.first)
                        .forEach(this::report);
            }
        }
        return List.of();
    }

    private void inParallel(List<Callable<List<String>>> tasks) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (Future<List<String>> done : threads.invokeAll(tasks)) {
                done.get().forEach(this::report);
            }
        } finally {
            threads.shutdown();
        }
    }
}
