package org.omuz.qualification.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.omuz.framework.AwardRuleBook;
import org.omuz.shared.Json;

/** What of one rule book is otherwise in another, value by value. */
final class RuleChanges {
    /** @param path as in the file, e.g. {@code levels/1/togetherMonths}; old or now is empty where there is none */
    record Change(String path, String old, String now) {}

    private RuleChanges() {}

    static List<Change> between(AwardRuleBook old, AwardRuleBook now) {
        Map<String, String> before = values(old);
        Map<String, String> after = values(now);
        Map<String, Change> changes = new TreeMap<>();
        before.forEach((path, value) -> {
            if (!value.equals(after.get(path))) {
                changes.put(path, new Change(path, value, after.getOrDefault(path, "")));
            }
        });
        after.forEach((path, value) -> {
            if (!before.containsKey(path)) {
                changes.put(path, new Change(path, "", value));
            }
        });
        return new ArrayList<>(changes.values());
    }

    private static Map<String, String> values(AwardRuleBook book) {
        Map<String, String> values = new TreeMap<>();
        collect("", Json.MAPPER.valueToTree(book), values);
        return values;
    }

    /** A list of plain values is one value, as it reads better whole. */
    private static void collect(String path, JsonNode node, Map<String, String> values) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> collect(
                            path.isEmpty() ? field.getKey() : path + "/" + field.getKey(), field.getValue(), values));
        } else if (node.isArray() && node.size() > 0 && node.get(0).isObject()) {
            for (int i = 0; i < node.size(); i++) {
                JsonNode each = node.get(i);
                String name = each.hasNonNull("code") ? each.get("code").asText() : String.valueOf(i + 1);
                collect(path + "/" + name, each, values);
            }
        } else if (!node.isNull()) {
            values.put(path, node.isValueNode() ? node.asText() : node.toString());
        }
    }
}
