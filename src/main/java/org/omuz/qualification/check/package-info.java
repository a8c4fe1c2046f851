/** Whether awards are what their evidence bears, and evidence what was sealed: nightly, by command, and as an alarm. */
package org.omuz.qualification.check;
