/** Exercises as archives and workbooks. */
package org.omuz.exercise.exchange;
