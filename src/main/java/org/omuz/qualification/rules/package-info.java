/** What follows from evidence: awards, derived anew whenever evidence changes. */
package org.omuz.qualification.rules;
