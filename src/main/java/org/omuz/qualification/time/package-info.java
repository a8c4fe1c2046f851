/** The two dates of an audit: what was in force on one day, as this system knew it at the end of another. */
package org.omuz.qualification.time;
