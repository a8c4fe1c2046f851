package org.omuz.training.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.omuz.shared.Rejected;
import org.omuz.shared.text.TypedText;

/** A session as typed; an empty code asks for the next free one of the course. */
public record SessionForm(
        @RestForm @NotBlank String course,

        @RestForm @Size(max = 30) @Pattern(regexp = "[A-Za-z0-9-]*")
        String code,

        @RestForm @NotBlank @Size(max = LONGEST_PLACE) String place,
        @RestForm @NotBlank String from,
        @RestForm @NotBlank String to,

        @RestForm @NotBlank @Pattern(regexp = "[1-9][0-9]{0,2}")
        String seats,

        @RestForm @NotBlank @Pattern(regexp = "en|ru|tg|prs")
        String language,

        @RestForm List<String> instructors,
        @RestForm @Size(max = LONGEST_REASON) String shorter,
        @RestForm String version) {
    static final int LONGEST_PLACE = 200;
    static final int LONGEST_REASON = 500;
    static final Set<String> PLAIN = Set.of("code", "place", "from", "to", "seats", "shorter");

    public SessionForm {
        code = TypedText.code(code);
        place = TypedText.line(place);
        seats = TypedText.code(seats);
        shorter = TypedText.prose(shorter);
    }

    static SessionForm empty(String course, String language, String instructor) {
        return new SessionForm(course, "", "", "", "", "24", language, List.of(instructor), "", null);
    }

    /** What is wrong with one field of the form, in words. */
    static Rejected fault(String field, Object value) {
        boolean blank = value == null || value.toString().isBlank();
        return Rejected.in(
                field,
                DeskMessages.class,
                say -> blank
                        ? say.fieldIsEmpty()
                        : switch (field) {
                            case "seats" -> say.seatsFromTo();
                            case "code" -> say.codeIsWrong();
                            case "place" ->
                                say.textTooLong(LONGEST_PLACE, value.toString().length());
                            case "shorter" ->
                                say.textTooLong(LONGEST_REASON, value.toString().length());
                            default -> say.fieldIsWrong();
                        });
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
                session.shorterReason,
                "" + session.version);
    }

    public boolean delivers(long courseVersionId) {
        return ("" + courseVersionId).equals(course);
    }

    public boolean teaches(long personId) {
        return instructors != null && instructors.contains("" + personId);
    }
}
