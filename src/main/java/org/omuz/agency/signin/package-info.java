/** Who is signed in, for how long, and by what: the session cookie, its end, Keycloak's silence, the second factor. */
package org.omuz.agency.signin;
