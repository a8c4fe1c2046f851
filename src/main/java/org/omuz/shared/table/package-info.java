/** Lists as files that people open in a spreadsheet. */
package org.omuz.shared.table;
