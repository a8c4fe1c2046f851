package org.omuz.conduct.observation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.run.CommandId;
import org.omuz.shared.Rejected;
import org.omuz.shared.form.DeviceTime;
import org.omuz.shared.form.FormSubmission;

/** An observation as typed; {@code observedAt} in ISO 8601 by the device's clock, or empty. */
public record ObservationForm(
        String command,
        String task,
        String rating,
        String note,
        String inject,
        String team,
        List<String> members,
        String observedAt) {

    static final ObservationForm EMPTY = new ObservationForm("", "", "", "", "", "", List.of(), "");

    static ObservationForm of(FormSubmission sent) {
        Map<String, String> typed = sent.fields();
        return new ObservationForm(
                typed.get("command"),
                typed.get("task"),
                typed.get("rating"),
                typed.get("note"),
                typed.get("inject"),
                typed.get("team"),
                sent.all("members"),
                typed.get("observedAt"));
    }

    /** @param photo its hash, or null */
    RunEvent.Observed read(String photo, Instant now) {
        String id = CommandId.of(command);
        if (id == null) {
            throw Rejected.because(EvaluateMessages.class, EvaluateMessages::withoutNumber);
        }
        return RunEvent.Observed.of(observation -> {
            observation.id = id;
            observation.task = task == null ? "" : task;
            observation.rating = Stream.of(RunEvent.Rating.values())
                    .filter(r -> r.name().equals(rating))
                    .findFirst()
                    .orElse(null);
            observation.team = orNull(team);
            observation.note = note == null ? "" : note.strip();
            observation.inject = orNull(inject);
            observation.members = named();
            observation.photo = photo;
            observation.observedAt = DeviceTime.of(observedAt, now);
        });
    }

    /** What is no number names nobody that plays, and is refused as such. */
    private List<Long> named() {
        return members.stream()
                .map(m -> m.matches("\\d{1,18}") ? Long.parseLong(m) : -1L)
                .sorted()
                .distinct()
                .toList();
    }

    public boolean names(long member) {
        return members.contains(Long.toString(member));
    }

    private static String orNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }
}
