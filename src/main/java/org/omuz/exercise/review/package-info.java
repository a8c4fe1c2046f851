/** Reviewing a draft, and looking at frozen versions. */
package org.omuz.exercise.review;
