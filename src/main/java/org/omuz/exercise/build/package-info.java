/** Drawing up an exercise, line by line. */
package org.omuz.exercise.build;
