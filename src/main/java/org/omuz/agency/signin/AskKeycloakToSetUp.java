package org.omuz.agency.signin;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks Keycloak, on the way to it, to let the person set up what {@link SecondFactorPages} was asked for. */
@ApplicationScoped
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
public class AskKeycloakToSetUp implements OidcRedirectFilter {
    static final String ACTION = "kc_action";

    @Override
    public void filter(OidcRedirectContext redirect) {
        String action = redirect.routingContext().get(ACTION);
        if (action != null) {
            redirect.additionalQueryParams().add(ACTION, action);
        }
    }
}
