/**
 * Things are found by the name as people type it: one folding of letters, kept as words in one table, and one order of
 * names.
 */
package org.omuz.shared.find;
