/** One officer's record, and the evidence under it. */
package org.omuz.qualification.record;
