/** What keeps an exercise from being published, and how one is published. */
package org.omuz.exercise.check;
