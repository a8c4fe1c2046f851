package org.omuz.agency.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;

/** Reads which sign-in a token of Keycloak's is about. */
@ApplicationScoped
class Tokens {
    private static final String LOGOUT = "http://schemas.openid.net/event/backchannel-logout";
    /** Of a token that came out of our own encrypted cookie. */
    private static final JwtConsumer OURS = new JwtConsumerBuilder()
            .setSkipAllValidators()
            .setDisableRequireSignature()
            .setSkipSignatureVerification()
            .build();

    private final JwtConsumer logout;

    Tokens(
            @ConfigProperty(name = "omuz.oidc.url") String realm,
            @ConfigProperty(name = "quarkus.oidc.client-id") String client) {
        HttpsJwks keys = new HttpsJwks(realm + "/protocol/openid-connect/certs");
        this.logout = new JwtConsumerBuilder()
                .setExpectedIssuer(realm)
                .setExpectedAudience(client)
                .setRequireIssuedAt()
                .setAllowedClockSkewInSeconds(30)
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(keys))
                .build();
    }

    static Optional<String> session(String idToken) {
        try {
            return Optional.ofNullable(OURS.processToClaims(idToken).getStringClaimValue("sid"));
        } catch (InvalidJwtException | MalformedClaimException e) {
            return Optional.empty();
        }
    }

    /**
     * Of a logout token (OpenID Connect Back-Channel Logout 1.0, 2.6) that Keycloak signed for this client; else empty.
     */
    Optional<String> endedBy(String logoutToken) {
        try {
            var claims = logout.processToClaims(logoutToken);
            boolean says = claims.getClaimValue("events", java.util.Map.class) != null
                    && claims.getClaimValue("events", java.util.Map.class).containsKey(LOGOUT)
                    && !claims.hasClaim("nonce");
            return says ? Optional.ofNullable(claims.getStringClaimValue("sid")) : Optional.empty();
        } catch (InvalidJwtException | MalformedClaimException e) {
            return Optional.empty();
        }
    }
}
