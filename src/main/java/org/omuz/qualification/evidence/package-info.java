/** What proves that somebody can do something. */
package org.omuz.qualification.evidence;
