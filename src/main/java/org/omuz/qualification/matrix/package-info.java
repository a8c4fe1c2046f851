/** The officers of an agency beside the competencies that they need. */
package org.omuz.qualification.matrix;
