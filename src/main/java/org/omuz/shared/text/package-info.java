/** The door through which text comes in: one spelling of the same letters, no invisible surprises. */
package org.omuz.shared.text;
