/** Who holds what today, and why. */
package org.omuz.qualification.standing;
