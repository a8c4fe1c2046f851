package org.omuz.training;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;

/** A session as typed; an empty code asks for the next free one of the course. */
public record SessionForm(
        @RestForm @NotBlank String course,
        @RestForm @Size(max = 30) @Pattern(regexp = "[A-Za-z0-9-]*") String code,
        @RestForm @NotBlank @Size(max = 200) String place,
        @RestForm @NotBlank String from,
        @RestForm @NotBlank String to,
        @RestForm @NotBlank @Pattern(regexp = "[1-9][0-9]{0,2}") String seats,
        @RestForm @NotBlank @Pattern(regexp = "en|ru|tg|prs") String language,
        @RestForm List<String> instructors,
        @RestForm String version) {
    static final Set<String> PLAIN = Set.of("code", "place", "from", "to", "seats");

    /** As typed, to be sent again over what is stored now. */
    SessionForm over(int stored) {
        return new SessionForm(course, code, place, from, to, seats, language, instructors, "" + stored);
    }

    boolean restsOn(int stored) {
        return ("" + stored).equals(version);
    }

    static SessionForm of(Session session) {
        return new SessionForm(
                "" + session.courseVersion.id,
                session.code,
                session.place,
                "" + session.startsOn,
                "" + session.endsOn,
                "" + session.seats,
                session.language,
                session.instructors.stream().map(p -> "" + p.id).toList(),
                "" + session.version);
    }

    /** Null where it is no date. */
    static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException | NullPointerException e) {
            return null;
        }
    }

    public boolean delivers(long courseVersionId) {
        return ("" + courseVersionId).equals(course);
    }

    public boolean teaches(long personId) {
        return instructors != null && instructors.contains("" + personId);
    }
}
