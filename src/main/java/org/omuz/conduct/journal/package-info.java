/** What happens in a run, entry by entry, and the picture that follows from it. */
package org.omuz.conduct.journal;
