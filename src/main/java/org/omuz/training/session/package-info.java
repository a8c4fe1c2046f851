/** Sessions of courses: planned, joined, completed. */
package org.omuz.training.session;
