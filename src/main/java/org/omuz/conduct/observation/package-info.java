/** The evaluator's page: observations made while the exercise is played, on a phone, with or without a line. */
package org.omuz.conduct.observation;
