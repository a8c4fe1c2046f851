/** Who did what to what, when: append-only, sealed in hash-chained batches. */
package org.omuz.audit;
