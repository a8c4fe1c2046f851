package org.omuz.shared;

import io.quarkus.security.AuthenticationException;

/**
 * Keycloak does not answer, so that nobody can say who this is; answered 503 with the form kept, and no cookie is
 * taken.
 */
public class SignInAway extends RuntimeException implements AuthenticationException {
    private static final long serialVersionUID = 1;
}
