/** Accounts of people in Keycloak, over its admin REST interface. */
package org.omuz.agency.account;
