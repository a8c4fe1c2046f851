package org.omuz.agency;

import io.quarkus.qute.TemplateInstance;

/** How a lower page asks upward: /me and an officer's page show the panels that higher features offer, in order of position. */
public interface PersonPanel {
    int position();

    TemplateInstance of(Person person);
}
