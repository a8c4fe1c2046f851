/** An exercise: its scenario, its injects, its frozen versions. */
package org.omuz.exercise.model;
