package org.omuz.agency.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.util.Optional;

/** Where Keycloak is and how the service account of the client {@code omuz-accounts} signs in. */
@ConfigMapping(prefix = "omuz")
interface AccountsConfig {
    /** Address of the realm, e.g. {@code https://id.example/realms/omuz}. */
    @WithName("oidc.url")
    Optional<String> realm();

    @WithName("accounts.client")
    @WithDefault("omuz-accounts")
    String client();

    @WithName("accounts.secret")
    Optional<String> secret();
}
