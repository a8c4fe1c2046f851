/** Setting pages as PDF. */
package org.omuz.shared.print;
