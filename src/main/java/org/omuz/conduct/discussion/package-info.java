/** Leading the discussion of a run and its hot wash: the facilitator's view and what stands on the wall. */
package org.omuz.conduct.discussion;
