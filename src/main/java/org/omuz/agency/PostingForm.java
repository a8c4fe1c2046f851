package org.omuz.agency;

import org.jboss.resteasy.reactive.RestForm;

/** A posting as typed; {@code instead} ends what lasts until then. */
public record PostingForm(
        @RestForm String station,
        @RestForm String role,
        @RestForm String from,
        @RestForm boolean instead) {
    /** Days of one posting as typed to be corrected, or why it is to be removed. */
    public record Correction(
            @RestForm String from,
            @RestForm String until,
            @RestForm String reason) {}

    static PostingForm from(String day) {
        return new PostingForm(null, null, day, true);
    }
}
