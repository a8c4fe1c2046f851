/** How many qualified officers each station has in each role, and how many it needs. */
package org.omuz.qualification.staffing;
