/** Evaluation of a run and what follows from it: report, joint ratings, hot wash, corrective actions, playback. */
package org.omuz.conduct.evaluation;
