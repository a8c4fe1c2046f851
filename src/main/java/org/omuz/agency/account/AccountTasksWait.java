package org.omuz.agency.account;

/** There is something to be done in Keycloak. */
record AccountTasksWait() {}
