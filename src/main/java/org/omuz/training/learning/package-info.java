/** A trainee's own courses: the outline, the lessons, how far one is. */
package org.omuz.training.learning;
