package org.omuz.exercise.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.omuz.exercise.model.Condition.Reference;
import org.omuz.shared.Rejected;

/**
 * A condition as people type it: {@code decided 8 by customs = return and not answered 6}. Words are decided, answered,
 * acknowledged, delivered, and, or, not; {@code and} binds closer than {@code or}; brackets group.
 */
public final class ConditionText {
    private static final Pattern TOKEN = Pattern.compile("\\s*([()=]|[^\\s()=]+)");
    private static final int DEEPEST = 8;

    private final List<String> tokens = new ArrayList<>();
    private int next;

    private ConditionText(String text) {
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group(1));
        }
    }

    /** Refuses, naming the word at fault, what is no condition. */
    public static Condition read(String text) {
        ConditionText reading = new ConditionText(text);
        Condition condition = reading.any(0);
        if (reading.next < reading.tokens.size()) {
            throw reading.fault();
        }
        return condition;
    }

    /**
     * A condition with one more fact, as text.
     *
     * @param team whose reaction counts; empty for any
     * @param joint how it is joined to what stands there: and, or, and-not, or-not
     */
    public static String with(String text, String fact, String team, String joint) {
        Condition one = read(fact);
        Condition added = team.isEmpty() ? one : one.by(team);
        Condition said = joint.endsWith("-not") ? new Condition(null, null, added, null, null, null, null) : added;
        if (text.isBlank()) {
            return write(said);
        }
        Condition before = read(text);
        boolean or = joint.startsWith("or");
        List<Condition> parts = new ArrayList<>(
                Optional.ofNullable(or ? before.any() : before.all()).orElse(List.of(before)));
        parts.add(said);
        return write(new Condition(or ? null : parts, or ? parts : null, null, null, null, null, null));
    }

    private Condition any(int depth) {
        List<Condition> parts = new ArrayList<>(List.of(all(depth)));
        while (takes("or")) {
            parts.add(all(depth));
        }
        return parts.size() == 1 ? parts.get(0) : new Condition(null, parts, null, null, null, null, null);
    }

    private Condition all(int depth) {
        List<Condition> parts = new ArrayList<>(List.of(one(depth)));
        while (takes("and")) {
            parts.add(one(depth));
        }
        return parts.size() == 1 ? parts.get(0) : new Condition(parts, null, null, null, null, null, null);
    }

    private Condition one(int depth) {
        if (depth > DEEPEST) {
            throw fault();
        }
        if (takes("not")) {
            return new Condition(null, null, one(depth + 1), null, null, null, null);
        }
        if (takes("(")) {
            Condition inner = any(depth + 1);
            if (!takes(")")) {
                throw fault();
            }
            return inner;
        }
        return fact(word());
    }

    private Condition fact(String what) {
        return switch (what.toLowerCase(Locale.ROOT)) {
            case "decided" -> new Condition(null, null, null, reference(true), null, null, null);
            case "answered" -> new Condition(null, null, null, null, reference(false), null, null);
            case "acknowledged" -> new Condition(null, null, null, null, null, reference(false), null);
            case "delivered" -> new Condition(null, null, null, null, null, null, reference(false));
            default -> {
                next--;
                throw fault();
            }
        };
    }

    private Reference reference(boolean withOption) {
        String inject = word();
        String team = takes("by") ? word() : null;
        String option = withOption && takes("=") ? word() : null;
        return new Reference(inject, team, option);
    }

    private String word() {
        if (next >= tokens.size() || "()=".contains(tokens.get(next))) {
            throw fault();
        }
        return tokens.get(next++);
    }

    private boolean takes(String token) {
        boolean there = next < tokens.size() && tokens.get(next).equalsIgnoreCase(token);
        next += there ? 1 : 0;
        return there;
    }

    private Rejected fault() {
        String at = next < tokens.size() ? tokens.get(next) : "…";
        return Rejected.because(MselMessages.class, m -> m.conditionUnclear(at));
    }

    public static String write(Condition condition) {
        return condition == null ? "" : written(condition);
    }

    private static String written(Condition when) {
        if (when.all() != null) {
            return joined(when.all(), " and ");
        }
        if (when.any() != null) {
            return joined(when.any(), " or ");
        }
        if (when.not() != null) {
            return "not " + grouped(when.not());
        }
        if (when.decided() != null) {
            return "decided " + written(when.decided());
        }
        if (when.answered() != null) {
            return "answered " + written(when.answered());
        }
        return when.acknowledged() != null
                ? "acknowledged " + written(when.acknowledged())
                : "delivered " + written(when.delivered());
    }

    private static String joined(List<Condition> parts, String word) {
        return parts.stream().map(ConditionText::grouped).collect(Collectors.joining(word));
    }

    private static String grouped(Condition part) {
        return part.all() != null || part.any() != null ? "(" + written(part) + ")" : written(part);
    }

    private static String written(Reference reference) {
        return reference.inject()
                + (reference.team() == null ? "" : " by " + reference.team())
                + (reference.option() == null ? "" : " = " + reference.option());
    }
}
