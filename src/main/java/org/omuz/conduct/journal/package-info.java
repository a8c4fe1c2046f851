/** What happens in a run, entry by entry, and the projection that follows from it. */
package org.omuz.conduct.journal;
