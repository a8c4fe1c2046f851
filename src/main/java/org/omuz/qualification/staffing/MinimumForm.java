package org.omuz.qualification.staffing;

import org.jboss.resteasy.reactive.RestForm;

/** How many qualified officers a post needs, as typed; nothing where it needs none in particular. */
public record MinimumForm(
        @RestForm String minimum, @RestForm String version) {
    static MinimumForm of(StaffingMinimum known) {
        return known == null
                ? new MinimumForm("", null)
                : new MinimumForm(String.valueOf(known.minimum), String.valueOf(known.version));
    }
}
