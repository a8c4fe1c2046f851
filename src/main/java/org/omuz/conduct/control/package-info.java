/** Planning a run and directing it: who takes part, whether all is ready, and the control room. */
package org.omuz.conduct.control;
