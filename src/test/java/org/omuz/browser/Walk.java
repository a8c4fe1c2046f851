package org.omuz.browser;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.omuz.Routes;

/**
 * One person, or nobody, who tries every link, panel and search of every kind of page; with a browser's cookies only.
 */
final class Walk {
    /**
     * How many doors of one sort are opened.
     *
     * @param examples of one kind of link on one kind of page
     * @param visits to one kind of page, whatever leads there
     * @param counts of one kind of link on one kind of page, where it says how much there is behind it
     * @param files of one kind, whatever leads there and whatever is asked of it: making one can take seconds
     */
    record Pace(int examples, int visits, int counts, int files) {
        static final Pace UNHURRIED = new Pace(3, 25, Integer.MAX_VALUE, 25);
        static final Pace BRISK = new Pace(2, 6, 6, 2);
    }

    private static final String SEARCH = "the search ";
    private static final String FILE = ".*\\.(pdf|xlsx|csv|zip|docx|json)";
    /** Answers that never end, or that end the sign-in. */
    private static final Set<String> NOT_WALKED =
            Set.of("/runs/{id}/stream", "/preferences/language", "/preferences/theme");

    /** Which injects are unfolded is read from the request wherever the board is drawn. */
    private static final Map<String, Set<String>> READ_ELSEWHERE =
            Map.of("/runs/{id}/control", Set.of("open", "fold"), "/runs/{id}/control/board", Set.of("open", "fold"));

    private record Step(String from, FetchedPage.Door door) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String cookies;
    private final boolean signedIn;
    private final Routes routes;
    private final Pace pace;
    private final Map<String, FetchedPage> pages = new HashMap<>();
    private final Map<String, Integer> examples = new HashMap<>();
    private final Map<String, Integer> visits = new HashMap<>();
    private final Map<String, List<String>> turns = new HashMap<>();
    private final Set<String> assets = new HashSet<>();
    private final Queue<Step> ahead = new ArrayDeque<>();

    /** By route: the first address that opened it. */
    final Map<String, String> reached = new TreeMap<>();
    /** Whole pages among them. */
    final Map<String, String> shown = new TreeMap<>();

    final List<String> faults = new ArrayList<>();
    int counts;

    Walk(String address, List<Cookie> cookies, boolean signedIn, Routes routes, Pace pace) {
        this.pace = pace;
        this.address = address;
        this.signedIn = signedIn;
        this.routes = routes;
        this.cookies = cookies.stream().map(one -> one.name + "=" + one.value).collect(Collectors.joining("; "));
    }

    int fetched() {
        return pages.size();
    }

    Walk from(String... starts) throws IOException, InterruptedException {
        for (String start : starts) {
            ahead.add(new Step("the beginning", new FetchedPage.Door("", start, null, false, null)));
        }
        while (!ahead.isEmpty()) {
            go(ahead.remove());
        }
        return this;
    }

    private void go(Step step) throws IOException, InterruptedException {
        FetchedPage.Door door = step.door;
        String path = URI.create(door.target()).getPath();
        String route = routes.of(path).orElse(path);
        if (NOT_WALKED.contains(route) || path.equals("/sign-out")) {
            reached.putIfAbsent(route, door.target());
            return;
        }
        FetchedPage page = pages.get(door.target());
        if (page == null && worthWhile(step.from, route, door)) {
            page = fetch(step, route);
            pages.put(door.target(), page);
        }
        if (page != null) {
            judge(step, page);
        }
    }

    private boolean worthWhile(String from, String route, FetchedPage.Door door) {
        if (route.matches(FILE)) {
            return visits.merge(route, 1, Integer::sum) <= pace.files;
        }
        String asked = Arrays.stream(door.target().replaceAll("^[^?]*\\??", "").split("&"))
                .map(one -> one.replaceAll("=.*", ""))
                .sorted()
                .collect(Collectors.joining("&"));
        int ofThisKind = examples.merge(from + " " + route + " " + asked, 1, Integer::sum);
        int ofThisPage = visits.merge(route + " " + asked, 1, Integer::sum);
        return ofThisKind <= (door.count() == null ? pace.examples : pace.counts) || ofThisPage <= pace.visits;
    }

    private FetchedPage fetch(Step step, String route) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + step.door.target()))
                .header("Cookie", cookies)
                .header("Accept", step.door.panel() ? "*/*" : "text/html,*/*");
        if (step.door.panel()) {
            request.header("HX-Request", "true");
        }
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        boolean html = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        String body = html ? new String(answer.body(), StandardCharsets.UTF_8) : "";
        FetchedPage page = new FetchedPage(step.door.target(), answer.statusCode(), Jsoup.parse(body));
        String there = answer.headers().firstValue("Location").orElse("").replace(address, "");
        boolean abroad = there.startsWith("http");
        if (page.status() < 400 && (!abroad || route.equals("/sign-in"))) {
            reached.putIfAbsent(route, page.address());
        }
        if (abroad && signedIn) {
            faults.add("%s on %s asks to sign in anew".formatted(page.address(), step.from));
        } else if (page.status() / 100 == 3 && !abroad) {
            ahead.add(new Step(step.from, new FetchedPage.Door(step.door.words(), there, null, false, null)));
        } else if (page.status() == 200 && html) {
            if (page.isWhole()) {
                shown.putIfAbsent(route, page.address());
            }
            look(page, route);
        } else if (page.status() == 200 && answer.body().length == 0) {
            faults.add(step.door.target() + " is empty");
        }
        return page;
    }

    /**
     * Whether the same link counts right when both pages are asked for at one time: the service itself writes notices
     * meanwhile.
     */
    private boolean countsAnew(Step step) throws IOException, InterruptedException {
        FetchedPage from = plainly(reached.getOrDefault(step.from, step.from));
        FetchedPage list = plainly(step.door.target());
        return from.doors().stream()
                .filter(door -> door.target().equals(step.door.target()) && door.count() != null)
                .anyMatch(door -> list.totals(step.door.fragment()).contains(door.count()));
    }

    private FetchedPage plainly(String target) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + target))
                .header("Cookie", cookies)
                .header("Accept", "text/html,*/*");
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new FetchedPage(target, answer.statusCode(), Jsoup.parse(answer.body()));
    }

    private void judge(Step step, FetchedPage page) throws IOException, InterruptedException {
        if (page.status() == 422 && step.door.words().startsWith(SEARCH)) {
            return; // a search may refuse a word, on a page that says why
        }
        if (page.status() >= 400) {
            faults.add("%d: “%s” on %s → %s".formatted(page.status(), step.door.words(), step.from, page.address()));
        } else if (step.door.fragment() != null && page.isWhole() && !page.holds(step.door.fragment())) {
            faults.add(
                    "“%s” on %s → nothing is named %s".formatted(step.door.words(), step.from, step.door.fragment()));
        } else if (step.door.count() != null) {
            counts++;
            if (!page.totals(step.door.fragment()).contains(step.door.count()) && !countsAnew(step)) {
                faults.add("“%s” on %s counts %d → %s lists %s"
                        .formatted(
                                step.door.words(),
                                step.from,
                                step.door.count(),
                                page.address(),
                                page.totals(step.door.fragment())));
            }
        }
    }

    private void look(FetchedPage page, String route) throws IOException, InterruptedException {
        page.deadEnds().forEach(fault -> faults.add(page.address() + ": " + fault));
        for (FetchedPage.Door door : page.doors()) {
            checkQuery(route, door.target());
            ahead.add(new Step(route, door));
        }
        for (FetchedPage.Search search : page.searches()) {
            for (String filled : search.addresses()) {
                checkQuery(route, filled);
                ahead.add(new Step(route, new FetchedPage.Door(SEARCH + search.names(), filled, null, false, null)));
            }
        }
        keepsFilters(page);
        for (String asset : page.assets()) {
            asset(page.address(), asset);
        }
    }

    /** A name that nobody reads is a search that finds nothing. */
    private void checkQuery(String from, String target) {
        URI to = URI.create(target);
        String route = routes.of(to.getPath()).orElse("");
        routes.of(to.getPath())
                .flatMap(routes::reads)
                .ifPresent(read -> names(to.getRawQuery()).stream()
                        .filter(name -> !read.contains(name)
                                && !READ_ELSEWHERE.getOrDefault(route, Set.of()).contains(name))
                        .forEach(name ->
                                faults.add("%s sends %s, which %s does not read".formatted(from, name, to.getPath()))));
    }

    private static Set<String> names(String query) {
        return query == null
                ? Set.of()
                : Arrays.stream(query.split("&"))
                        .filter(one -> !one.isEmpty())
                        .map(one -> one.replaceAll("=.*", ""))
                        .collect(Collectors.toSet());
    }

    /** The next page of a list shows the searches as they stood. */
    private void keepsFilters(FetchedPage page) {
        List<String> before = turns.get(page.address());
        if (before != null && !before.equals(page.standing())) {
            faults.add("the next page forgets what was asked: %s, not %s".formatted(page.standing(), before));
        }
        page.turns().forEach(turn -> turns.put(turn, page.standing()));
    }

    private void asset(String from, String asset) throws IOException, InterruptedException {
        if (!asset.startsWith("/") || !assets.add(asset) || assets.size() > 200) {
            return;
        }
        var request = HttpRequest.newBuilder(URI.create(address + asset)).header("Cookie", cookies);
        int status = http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
        routes.of(URI.create(asset).getPath()).ifPresent(route -> reached.putIfAbsent(route, asset));
        if (status >= 400) {
            faults.add("%d: %s of %s".formatted(status, asset, from));
        }
    }
}
