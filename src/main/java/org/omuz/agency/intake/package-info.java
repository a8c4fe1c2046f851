/** People taken in from a CSV file: read, previewed, applied. */
package org.omuz.agency.intake;
