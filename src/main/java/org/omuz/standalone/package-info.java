/**
 * Starts MariaDB and Keycloak beside the service where none is configured: for the demo, development and tests alike.
 */
package org.omuz.standalone;
