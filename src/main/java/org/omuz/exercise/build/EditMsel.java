package org.omuz.exercise.build;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omuz.audit.AuditTrail;
import org.omuz.exercise.check.ConditionRules;
import org.omuz.exercise.check.ExerciseCheckMessages;
import org.omuz.exercise.check.ExerciseRules;
import org.omuz.exercise.model.ConditionGraph;
import org.omuz.exercise.model.Exercise;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.Inject;
import org.omuz.exercise.model.MselInject;
import org.omuz.exercise.model.MselMessages;
import org.omuz.shared.Json;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.Rejected;

/** Changes lines of a draft's MSEL and their order. */
@ApplicationScoped
public class EditMsel {
    private final Clock clock;
    private final SecurityIdentity identity;
    private final AuditTrail trail;

    EditMsel(Clock clock, SecurityIdentity identity, AuditTrail trail) {
        this.clock = clock;
        this.identity = identity;
        this.trail = trail;
    }

    /** The caller has compared versions. */
    void save(MselInject line, Inject inject) {
        boolean taken = MselInject.count(
                        "exercise.id = ?1 and number = ?2 and id <> ?3", line.exercise.id, inject.number(), line.id)
                > 0;
        if (taken) {
            throw Rejected.in("number", MselMessages.class, m -> m.numberTaken(inject.number()));
        }
        if (inject.when() != null && !inject.when().equals(line.content.when())) {
            refuseFaults(line, inject);
        }
        Inject before = line.content;
        line.rewritten(inject, by());
        Map<String, String> details = WhatChanged.fields(
                "inject",
                Json.MAPPER.valueToTree(before.as(Inject.Status.DRAFT)),
                Json.MAPPER.valueToTree(inject.as(Inject.Status.DRAFT)));
        if (!details.isEmpty()) {
            details.put("exercise", line.exercise.code);
            details.put("number", before.number());
            trail.record("InjectChanged", "Exercise", line.exercise.id, details);
        }
        touched(line.exercise.id);
    }

    private static void refuseFaults(MselInject line, Inject inject) {
        List<Inject> all = MselInject.of(line.exercise.id).stream()
                .map(other -> other.id.equals(line.id) ? inject : other.content)
                .toList();
        ExerciseDefinition whole = line.exercise.head.with(all);
        new ConditionRules(whole).faults(inject.when()).stream().findFirst().ifPresent(fault -> {
            throw Rejected.in("when", ExerciseCheckMessages.class, fault);
        });
        Set<String> cyclic = new ConditionGraph(whole).cyclic();
        if (cyclic.contains(inject.number())) {
            throw Rejected.in("when", ExerciseCheckMessages.class, m -> m.cyclic(String.join(" ← ", cyclic)));
        }
    }

    /** A new line at the end with the next free number; everything else like the pattern. */
    MselInject add(long exerciseId, Inject pattern) {
        Exercise exercise = Exercise.locked(exerciseId);
        List<String> numbers = numbers(exerciseId);
        refuseTooMany(numbers.size() + 1);
        int next = numbers.stream().mapToInt(EditMsel::digits).max().orElse(0) + 1;
        MselInject line =
                MselInject.of(exercise, numbers.size() + 1, pattern.numbered("" + next, Inject.Status.DRAFT), by());
        line.persist();
        trail.record("InjectAdded", "Exercise", exerciseId, Map.of("exercise", exercise.code, "number", line.number));
        touched(exerciseId);
        return line;
    }

    /** Puts a copy right behind the line. */
    MselInject duplicate(MselInject line) {
        MselInject copy = add(line.exercise.id, line.content);
        move(copy, line.position + 1);
        return copy;
    }

    void remove(MselInject line) {
        Exercise.locked(line.exercise.id);
        int position = line.position;
        line.delete();
        MselInject.flush();
        MselInject.update(
                "position = position - 1 where exercise.id = ?1 and position > ?2", line.exercise.id, position);
        trail.record(
                "InjectRemoved",
                "Exercise",
                line.exercise.id,
                Map.of("exercise", line.exercise.code, "number", line.number));
        touched(line.exercise.id);
    }

    /** To a position from 1; beyond the ends is at the ends. */
    void move(MselInject line, int to) {
        long exercise = line.exercise.id;
        Exercise.locked(exercise);
        MselInject.getEntityManager().refresh(line);
        int last = (int) MselInject.count("exercise.id", exercise);
        int target = Math.max(1, Math.min(last, to));
        int from = line.position;
        if (target < from) {
            MselInject.update(
                    "position = position + 1 where exercise.id = ?1 and position >= ?2 and position < ?3",
                    exercise,
                    target,
                    from);
        } else if (target > from) {
            MselInject.update(
                    "position = position - 1 where exercise.id = ?1 and position > ?2 and position <= ?3",
                    exercise,
                    from,
                    target);
        }
        line.position = target;
        if (target != from) {
            trail.record("InjectsReordered", "Exercise", exercise, Map.of("number", line.number));
        }
        touched(exercise);
    }

    /** By planned time; lines without one stay behind the line they stood behind. */
    void sortByTime(long exerciseId) {
        Exercise.locked(exerciseId);
        List<MselInject> lines = new ArrayList<>(MselInject.of(exerciseId));
        int minute = -1;
        Map<Long, Integer> times = new java.util.HashMap<>();
        for (MselInject line : lines) {
            minute = line.content.minute().orElse(minute);
            times.put(line.id, minute);
        }
        lines.sort(Comparator.comparing(line -> times.get(line.id)));
        int position = 0;
        for (MselInject line : lines) {
            line.position = ++position;
        }
        trail.record("InjectsReordered", "Exercise", exerciseId, Map.of());
        touched(exerciseId);
    }

    public static void refuseTooMany(int count) {
        if (count > ExerciseRules.MOST_INJECTS) {
            throw Rejected.because(
                    ExerciseCheckMessages.class, m -> m.tooManyInjects(ExerciseRules.MOST_INJECTS, count));
        }
    }

    /** Numbers of lines that a workbook has brought and has changed. */
    public void takenIn(Exercise exercise, List<String> added, List<String> changed) {
        trail.record(
                "InjectsTakenIn",
                "Exercise",
                exercise.id,
                Map.of(
                        "exercise",
                        exercise.code,
                        "added",
                        String.join(", ", added),
                        "changed",
                        String.join(", ", changed)));
        touched(exercise.id);
    }

    private void touched(long exerciseId) {
        Exercise.lineChanged(exerciseId, clock.instant(), by());
    }

    public String by() {
        return identity.getPrincipal().getName();
    }

    private static List<String> numbers(long exerciseId) {
        return MselInject.getEntityManager()
                .createQuery("select number from MselInject where exercise.id = :id", String.class)
                .setParameter("id", exerciseId)
                .getResultList();
    }

    private static int digits(String number) {
        String digits = number.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /** A line nobody has written anything in yet. */
    public static Inject blank() {
        return Inject.of(line -> {
            line.number = "0";
            line.at = "00:00";
            line.channel = Inject.Channel.PHONE;
        });
    }

    /** The text in this language or the nearest one; empty where there is none. */
    public static String said(LocalizedText text, Language language) {
        return text == null ? "" : text.in(language);
    }
}
