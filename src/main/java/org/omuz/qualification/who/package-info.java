/** One list of officers by competency, level and state: what every count opens. */
package org.omuz.qualification.who;
