package org.omuz.agency.signin;

import io.quarkus.security.ForbiddenException;

/** The account is known to Keycloak, its person is not known here; answered (403) by the page that says whom to ask. */
class UnknownPerson extends ForbiddenException {
    private static final long serialVersionUID = 1;
}
