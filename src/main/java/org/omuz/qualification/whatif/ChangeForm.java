package org.omuz.qualification.whatif;

import org.jboss.resteasy.reactive.RestForm;
import org.omuz.shared.text.TypedText;

/** One thing to suppose, as typed; which fields it needs depends on its kind. */
public record ChangeForm(
        @RestForm String kind,
        @RestForm String person,
        @RestForm String station,
        @RestForm String role,
        @RestForm String from,
        @RestForm String until,
        @RestForm String course,
        @RestForm String seats,
        @RestForm String book) {
    static final ChangeForm EMPTY = new ChangeForm(null, null, null, null, null, null, null, null, null);

    public ChangeForm {
        person = TypedText.code(person);
    }

    /** What stands in a field of the form of that kind. */
    public String in(String form, String field) {
        if (!form.equals(kind)) {
            return "";
        }
        String value =
                switch (field) {
                    case "person" -> person;
                    case "station" -> station;
                    case "role" -> role;
                    case "from" -> from;
                    case "until" -> until;
                    case "course" -> course;
                    case "seats" -> seats;
                    default -> book;
                };
        return value == null ? "" : value;
    }
}
