/** What a course teaches and asks, its lessons and its questions with the right answers, for those who teach it. */
package org.omuz.assessment.reading;
