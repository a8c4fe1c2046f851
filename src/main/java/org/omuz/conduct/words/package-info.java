/** What happened, told in the reader's language. */
package org.omuz.conduct.words;
