/** Certificates: issued, printed, verified by anybody, revoked without vanishing. */
package org.omuz.certificate;
