/** Who was there, half-day by half-day, and whether that is enough. */
package org.omuz.training.attendance;
