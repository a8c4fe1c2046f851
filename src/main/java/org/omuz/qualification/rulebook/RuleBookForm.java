package org.omuz.qualification.rulebook;

import org.jboss.resteasy.reactive.RestForm;

/** Proposal as typed: from which day the book is to be in effect, and why. */
public record RuleBookForm(@RestForm String from, @RestForm String reason) {
    static final RuleBookForm EMPTY = new RuleBookForm("", "");
}
