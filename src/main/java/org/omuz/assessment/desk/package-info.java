/** What instructors see of the sessions they teach: who passed what. */
package org.omuz.assessment.desk;
