/** A run: its people, its clock, who hears what, and who may do what in it. */
package org.omuz.conduct.run;
