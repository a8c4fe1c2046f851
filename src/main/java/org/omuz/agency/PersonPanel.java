package org.omuz.agency;

import io.quarkus.qute.TemplateInstance;

/**
 * How a lower page asks upward: /me and an officer's page show the panels that higher features offer, in order of
 * position.
 */
public interface PersonPanel {
    /** Where a page's own words come after it: what cannot wait. */
    int BEFORE_ALL = -1;

    int position();

    TemplateInstance of(Person person);
}
