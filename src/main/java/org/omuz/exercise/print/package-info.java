/** The exercise on paper: what controllers, evaluators and players need when the network fails. */
package org.omuz.exercise.print;
