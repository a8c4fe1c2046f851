package org.omuz.agency;

import org.jboss.resteasy.reactive.RestForm;

/** A posting as typed; {@code instead} ends what lasts until then. */
public record PostingForm(@RestForm String station, @RestForm String role, @RestForm String from, @RestForm boolean instead) {}
