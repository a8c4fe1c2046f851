package org.omuz.exercise.build;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.omuz.audit.Changes;

/**
 * What a save has made of a draft, as details of its entry in the audit trail: codes, numbers and times as they were
 * and are; of texts, which the versions keep, that they changed.
 */
final class WhatChanged {
    private static final int LONGEST = 500;

    private WhatChanged() {}

    /** Of one object; {@code of} begins the names of its fields in the trail. */
    static Map<String, String> fields(String of, JsonNode before, JsonNode after) {
        Map<String, String> details = new TreeMap<>();
        List<String> texts = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            JsonNode was = before.path(name);
            JsonNode is = after.path(name);
            String field = of + Character.toUpperCase(name.charAt(0)) + name.substring(1);
            if (was.equals(is)) {
                continue;
            }
            if (isShort(was) && isShort(is)) {
                details.putAll(Changes.of(field, said(was), said(is)));
            } else {
                texts.add(field);
            }
        }
        if (!texts.isEmpty()) {
            details.put("fields", String.join(" ", texts));
        }
        return details;
    }

    private static boolean isShort(JsonNode value) {
        return !value.isObject() && elements(value).stream().noneMatch(JsonNode::isContainerNode);
    }

    private static String said(JsonNode value) {
        return value.isArray()
                ? joined(elements(value).stream().map(JsonNode::asText).toList())
                : value.asText("");
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** Codes of the rows of a list that are new, other or gone. */
    static Map<String, String> rows(List<JsonNode> before, List<JsonNode> after) {
        Map<String, JsonNode> was = byCode(before);
        Map<String, JsonNode> is = byCode(after);
        Map<String, String> details = new TreeMap<>();
        put(
                details,
                "added",
                is.keySet().stream().filter(code -> !was.containsKey(code)).toList());
        put(
                details,
                "removed",
                was.keySet().stream().filter(code -> !is.containsKey(code)).toList());
        put(
                details,
                "changed",
                is.keySet().stream()
                        .filter(code -> was.containsKey(code) && !was.get(code).equals(is.get(code)))
                        .toList());
        return details;
    }

    /** What has no code is known by its place. */
    private static Map<String, JsonNode> byCode(List<JsonNode> rows) {
        Map<String, JsonNode> known = new LinkedHashMap<>();
        for (JsonNode row : rows) {
            known.put(row.path("code").asText(row.path("slug").asText("" + (known.size() + 1))), row);
        }
        return known;
    }

    private static void put(Map<String, String> details, String key, List<String> codes) {
        if (!codes.isEmpty()) {
            details.put(key, joined(codes));
        }
    }

    private static String joined(List<String> codes) {
        String all = String.join(", ", codes);
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST - 1) + "…";
    }
}
