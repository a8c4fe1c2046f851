/** The administrator's first page, and what the centre is told about countries and places. */
package org.omuz.agency.centre;
