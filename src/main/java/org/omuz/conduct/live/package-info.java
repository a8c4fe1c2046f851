/** The live line: screens hear what the journal gains. */
package org.omuz.conduct.live;
