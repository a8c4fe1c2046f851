/**
 * Running an exercise: who takes part, the journal of what happens, the clock, the injects, and the projections drawn from
 * the journal.
 */
package org.omuz.conduct;
