/** Tests: what was asked, what was answered, what it is worth. */
package org.omuz.assessment.quiz;
