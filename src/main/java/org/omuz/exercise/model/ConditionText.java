package org.omuz.exercise.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.omuz.exercise.model.Condition.Fact;
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
        Condition added = one instanceof Fact single && !team.isEmpty() ? single.by(team) : one;
        Condition said = joint.endsWith("-not") ? new Condition.Not(added) : added;
        if (text.isBlank()) {
            return write(said);
        }
        Condition before = read(text);
        boolean or = joint.startsWith("or");
        boolean goesOn = or ? before instanceof Condition.Any : before instanceof Condition.All;
        List<Condition> parts = new ArrayList<>(goesOn ? before.parts() : List.of(before));
        parts.add(said);
        return write(or ? new Condition.Any(parts) : new Condition.All(parts));
    }

    private Condition any(int depth) {
        List<Condition> parts = new ArrayList<>(List.of(all(depth)));
        while (takes("or")) {
            parts.add(all(depth));
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts);
    }

    private Condition all(int depth) {
        List<Condition> parts = new ArrayList<>(List.of(one(depth)));
        while (takes("and")) {
            parts.add(one(depth));
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private Condition one(int depth) {
        if (depth > DEEPEST) {
            throw fault();
        }
        if (takes("not")) {
            return new Condition.Not(one(depth + 1));
        }
        if (takes("(")) {
            Condition inner = any(depth + 1);
            if (!takes(")")) {
                throw fault();
            }
            return inner;
        }
        return fact();
    }

    private Fact fact() {
        Fact.Kind kind = Fact.Kind.of(word()).orElseThrow(() -> {
            next--;
            return fault();
        });
        String inject = word();
        String team = takes("by") ? word() : null;
        String option = kind == Fact.Kind.DECIDED && takes("=") ? word() : null;
        return new Fact(kind, new Reference(inject, team, option));
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
        if (when instanceof Condition.Not denied) {
            return "not " + grouped(denied.not());
        }
        return when instanceof Fact fact
                ? fact.kind().word + " " + written(fact.what())
                : when.parts().stream()
                        .map(ConditionText::grouped)
                        .collect(Collectors.joining(when instanceof Condition.All ? " and " : " or "));
    }

    private static String grouped(Condition part) {
        return part instanceof Condition.Joined ? "(" + written(part) + ")" : written(part);
    }

    private static String written(Reference reference) {
        return reference.inject()
                + (reference.team() == null ? "" : " by " + reference.team())
                + (reference.option() == null ? "" : " = " + reference.option());
    }
}
