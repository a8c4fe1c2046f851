package org.omuz.agency;

/** What Keycloak has not been told, or has refused, about a person's account; the page of the person asks upward. */
public interface AccountStanding {
    /** Whether Keycloak has not been told yet that the person has left or come back. */
    boolean awaits(Person person);

    /** Whether Keycloak does not let this service shut or open the person's account, as it is an administrator's. */
    boolean isRefused(Person person);
}
