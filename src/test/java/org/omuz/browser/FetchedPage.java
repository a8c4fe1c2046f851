package org.omuz.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** One answer of the service as a person would use it: where its links, panels and forms lead and what they count. */
public record FetchedPage(String address, int status, Document document) {
    /** A way to another page; its count is what it promises to find there, if it promises any. */
    public record Door(String words, String target, String fragment, boolean panel, Long count) {}

    /** What a form that changes nothing sends: its names, and one address for each way of filling it in. */
    public record Search(String action, List<String> names, List<String> addresses) {}

    boolean isWhole() {
        return document.selectFirst("main#content") != null;
    }

    public List<Door> doors() {
        List<Door> doors = new ArrayList<>();
        document.select("a[href], area[href]").forEach(link -> doors.add(door(link, link.attr("href"), false)));
        document.select("[hx-get]").forEach(panel -> doors.add(door(panel, panel.attr("hx-get"), true)));
        doors.removeIf(door -> door.target == null);
        return doors;
    }

    private Door door(Element element, String href, boolean panel) {
        String count = element.attr("data-count");
        // a question mark alone keeps the path, which URI resolves otherwise
        String whole = href.startsWith("?") ? address.replaceAll("\\?.*", "") + href : href;
        URI to = URI.create(address).resolve(whole.isBlank() ? "#" : whole.replace(" ", "%20"));
        boolean ours = to.getScheme() == null && to.getHost() == null && !href.isBlank();
        String target = ours ? to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()) : null;
        return new Door(words(element), target, to.getFragment(), panel, count.isEmpty() ? null : Long.valueOf(count));
    }

    /** Links and forms that lead nowhere at all. */
    List<String> deadEnds() {
        List<String> dead = new ArrayList<>();
        document.select("a[href]").stream()
                .filter(link -> link.attr("href").isBlank() || link.attr("href").matches("#|javascript:.*"))
                .forEach(link -> dead.add("an empty link: " + link.outerHtml()));
        document.select("a[href^=#]").stream()
                .filter(link -> link.attr("href").length() > 1
                        && !holds(link.attr("href").substring(1)))
                .forEach(link -> dead.add("nothing is named " + link.attr("href")));
        document.select("main .crumbs").stream()
                .filter(crumbs -> crumbs.select("a[href]").isEmpty())
                .forEach(crumbs -> dead.add("the breadcrumb leads nowhere"));
        return dead;
    }

    boolean holds(String id) {
        return document.getElementById(id) != null;
    }

    /** How many there are in the list that the page, or the named part of it, shows. */
    public List<Long> totals(String fragment) {
        Element part = fragment == null ? document : document.getElementById(fragment);
        return part == null
                ? List.of()
                : part.select("[data-total]").stream()
                        .map(list -> Long.valueOf(list.attr("data-total")))
                        .toList();
    }

    TreeSet<String> assets() {
        return Stream.of("img[src]", "script[src]", "link[href]")
                .flatMap(tag -> document.select(tag).stream())
                .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                .filter(asset -> asset.startsWith("/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How its searches stand; what the head of the page offers is none. */
    List<String> standing() {
        return document.select("main form:not([method=post])").stream()
                .map(form -> search(form).addresses().get(0))
                .toList();
    }

    /** Pages of this list that a person turns to; they keep what was asked for. */
    List<String> turns() {
        return document.select(".pager a[href]").stream()
                .map(link -> link.attr("href"))
                .toList();
    }

    List<Search> searches() {
        return document.select("form:not([method=post])").stream()
                .map(this::search)
                .toList();
    }

    private Search search(Element form) {
        String action = URI.create(address).resolve(form.attr("action")).getPath();
        Elements fields = form.select("input[name], select[name], textarea[name], button[name]");
        return new Search(
                action,
                fields.eachAttr("name"),
                FilledForm.ways(this, form).stream()
                        .map(query -> action + "?" + query)
                        .toList());
    }

    /** A word that stands in the first row of what is listed. */
    String somethingListed() {
        return document
                .select("main tbody th a, main tbody th, main tbody td, main li a.strong, main h2 a, main h1")
                .stream()
                .flatMap(cell -> Stream.of(cell.text().split("[^\\p{L}\\p{N}-]+")))
                .filter(word -> word.length() > 2)
                .findFirst()
                .orElse("a");
    }

    private static String words(Element element) {
        String words = element.text().isBlank() ? element.attr("aria-label") + element.attr("hx-get") : element.text();
        return words.length() > 60 ? words.substring(0, 60) + "…" : words;
    }
}
