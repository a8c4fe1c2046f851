/** What would be if officers moved or left, sessions were held, or rules were stricter. */
package org.omuz.qualification.whatif;
