/** Records, matrix and lists on paper, with their dates and a hash of what they say on every page. */
package org.omuz.qualification.paper;
