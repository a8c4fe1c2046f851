/** Practicals: steps that an assessor sees somebody do. */
package org.omuz.assessment.practical;
