package org.omuz.conduct.control;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.omuz.conduct.act.PlanRun;
import org.omuz.conduct.run.ConductMessages;
import org.omuz.conduct.run.Run;
import org.omuz.shared.Language;
import org.omuz.shared.Rejected;
import org.omuz.shared.text.TypedText;

/** The plan of a run as typed. */
public record RunForm(
        @RestForm @Pattern(regexp = "\\d{1,18}") String exercise,
        @RestForm @NotBlank @Size(max = LONGEST_TITLE) String title,
        @RestForm @NotBlank String startsAt,
        @RestForm @NotBlank String zone,
        @RestForm String rehearsal,
        @RestForm @Pattern(regexp = "\\d{0,18}") String session,
        @RestForm String version,
        @RestForm List<String> languages) {

    private static final int LONGEST_TITLE = 200;
    static final Set<String> PLAIN = Set.of("title", "startsAt", "zone");

    public RunForm {
        title = TypedText.line(title);
        startsAt = TypedText.code(startsAt);
    }

    Rejected fault(String field) {
        return Rejected.in(field, ConductMessages.class, say -> switch (field) {
            case "startsAt" -> say.giveADay();
            case "session" -> say.noSuchSession();
            case "zone" -> say.noSuchZone();
            case "title" ->
                title == null || title.isBlank()
                        ? say.tooLong(LONGEST_TITLE)
                        : say.textTooLong(LONGEST_TITLE, title.length());
            default -> say.tooLong(LONGEST_TITLE);
        });
    }

    static RunForm of(Run run) {
        return new RunForm(
                "" + run.exerciseVersionId,
                run.title,
                LocalDateTime.ofInstant(run.startsAt, run.zoneId()).toString(),
                run.zone,
                run.rehearsal ? "yes" : "",
                run.sessionId == null ? "" : "" + run.sessionId,
                "" + run.version,
                run.languages());
    }

    PlanRun.Plan plan() {
        return new PlanRun.Plan(
                title,
                time(),
                zone,
                "yes".equals(rehearsal),
                session == null || session.isBlank() ? null : Long.valueOf(session),
                spoken());
    }

    private LocalDateTime time() {
        try {
            return LocalDateTime.parse(startsAt);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private List<String> spoken() {
        return languages == null ? List.of() : languages;
    }

    public boolean plays(long exerciseVersionId) {
        return ("" + exerciseVersionId).equals(exercise);
    }

    public boolean isIn(Language language) {
        return spoken().contains(language.tag);
    }

    public boolean isFor(long sessionId) {
        return ("" + sessionId).equals(session);
    }
}
