/** Reading course content: checking it as a whole, rendering lessons, publishing versions. */
package org.omuz.course.content;
