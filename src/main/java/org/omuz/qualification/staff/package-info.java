/** Who belongs to an agency on a day, each with what they held then. */
package org.omuz.qualification.staff;
