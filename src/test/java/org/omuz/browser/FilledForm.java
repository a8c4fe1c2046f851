package org.omuz.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A form that only asks, filled in as a person may: as it stands, with a word of the page, with other choices. */
final class FilledForm {
    private FilledForm() {}

    static List<String> ways(FetchedPage page, Element form) {
        Map<String, String> standing = new LinkedHashMap<>();
        form.select("input[name]:not([type=checkbox], [type=radio]), textarea[name]")
                .forEach(field -> standing.put(field.attr("name"), field.val()));
        form.select("input[checked]").forEach(field -> standing.put(field.attr("name"), field.val()));
        form.select("select[name]").forEach(list -> standing.put(list.attr("name"), chosen(list)));
        List<Map<String, String>> ways = new ArrayList<>();
        ways.add(standing);
        form.select("input[type=search], input[type=text], input:not([type]), input[type=date]")
                .forEach(field -> ways.add(with(standing, field.attr("name"), value(page, field))));
        form.select("select[name]").forEach(list -> ways.add(with(standing, list.attr("name"), last(list))));
        form.select("button[name]").forEach(button -> ways.add(with(standing, button.attr("name"), button.val())));
        return ways.stream().map(FilledForm::query).distinct().toList();
    }

    private static String value(FetchedPage page, Element field) {
        boolean day = field.attr("type").equals("date");
        return day ? "2026-11-01" : page.somethingListed();
    }

    private static String chosen(Element list) {
        Element option = list.selectFirst("option[selected]");
        return value(option == null ? list.selectFirst("option") : option);
    }

    private static String last(Element list) {
        return value(list.select("option").last());
    }

    private static String value(Element option) {
        return option == null ? "" : option.hasAttr("value") ? option.attr("value") : option.text();
    }

    private static Map<String, String> with(Map<String, String> standing, String name, String value) {
        Map<String, String> other = new LinkedHashMap<>(standing);
        other.put(name, value);
        return other;
    }

    private static String query(Map<String, String> values) {
        return values.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
