package org.omuz.qualification.staffing;

import org.jboss.resteasy.reactive.RestForm;
import org.omuz.shared.text.TypedText;

/** Whom the centre lets see posts, and why, as typed. */
public record RightForm(@RestForm String number, @RestForm String because) {
    static final RightForm EMPTY = new RightForm("", "");

    public RightForm {
        number = TypedText.code(number);
        because = TypedText.line(because);
    }
}
