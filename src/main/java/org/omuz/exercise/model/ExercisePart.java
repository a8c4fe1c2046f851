package org.omuz.exercise.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A part of an exercise that is edited as a whole. Its place in the definition is {@code pointer}; list or one object.
 */
public enum ExercisePart {
    BASICS("basics", "", false),
    SCENARIO("scenario", "/scenario", false),
    CLOCKS("clocks", "/scenario/clocks", true),
    OBJECTIVES("objectives", "/objectives", true),
    TEAMS("teams", "/teams", true),
    SENDERS("senders", "/senders", true),
    STORYLINES("storylines", "/storylines", true),
    TASKS("tasks", "/tasks", true),
    DOCUMENTS("documents", "/documents", true),
    TABLES("tables", "/tables", true),
    MODULES("modules", "/modules", true),
    QUESTION_SETS("question-sets", "/questionSets", true),
    CHANNEL_RULES("channel-rules", "/channelRules", true);

    /** What of the whole definition and of the scenario the form of that part holds. */
    private static final List<String> OWN_OF_BASICS =
            List.of("title", "summary", "label", "framework", "type", "minutes", "languages");

    private static final List<String> OWN_OF_SCENARIO = List.of("narrative", "groundTruth", "assumptions", "startsAt");

    public final String path;
    private final String pointer;
    public final boolean list;

    ExercisePart(String path, String pointer, boolean list) {
        this.path = path;
        this.pointer = pointer;
        this.list = list;
    }

    public static Optional<ExercisePart> of(String path) {
        return Arrays.stream(values()).filter(part -> part.path.equals(path)).findFirst();
    }

    /** The part whose form holds a field that is named as a {@link org.omuz.shared.content.Problem} does. */
    public static ExercisePart holding(String field) {
        String path = path(field);
        return Arrays.stream(values())
                .filter(part -> (path + "/").startsWith(part.pointer + "/"))
                .max(Comparator.comparingInt(part -> part.pointer.length()))
                .orElse(BASICS);
    }

    /** Without its rows: {@code teams[guard].name.ru} as {@code /teams/name/ru}. */
    public static String path(String field) {
        return "/" + field.replaceAll("\\[[^\\]]*\\]", "").replace('.', '/');
    }

    /** What is left of such a path inside this part. */
    public String within(String path) {
        return path.substring(pointer.length());
    }

    /** The part's rows; a part that is one object has one. */
    public List<JsonNode> rows(JsonNode definition) {
        JsonNode at = pointer.isEmpty() ? definition : definition.at(pointer);
        if (list) {
            List<JsonNode> rows = new java.util.ArrayList<>();
            at.forEach(rows::add);
            return rows;
        }
        ObjectNode own = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        own().forEach(name -> own.set(name, at.path(name)));
        return List.of(own);
    }

    /** Puts the rows in the place of the part, everything else untouched. */
    public void put(ObjectNode definition, List<ObjectNode> rows) {
        if (list) {
            int slash = pointer.lastIndexOf('/');
            ObjectNode parent = slash == 0 ? definition : definition.withObject(pointer.substring(0, slash));
            parent.putArray(pointer.substring(slash + 1)).addAll(rows);
            return;
        }
        ObjectNode target = pointer.isEmpty() ? definition : definition.withObject(pointer);
        own().forEach(name -> {
            JsonNode value = rows.get(0).path(name);
            if (value.isMissingNode()) {
                target.remove(name);
            } else {
                target.set(name, value);
            }
        });
    }

    private List<String> own() {
        return this == BASICS ? OWN_OF_BASICS : OWN_OF_SCENARIO;
    }
}
