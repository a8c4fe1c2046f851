/**
 * What an exercise is before anybody plays it: scenario, objectives, teams, MSEL, evaluation guide; its editing,
 * exchange and frozen versions.
 */
package org.omuz.exercise;
