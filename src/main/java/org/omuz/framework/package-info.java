/** Versioned reference data: competencies and their levels, role profiles, award and validity rules. */
package org.omuz.framework;
