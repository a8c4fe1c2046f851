/** Rule books: what a draft would change, and two persons who put it in effect. */
package org.omuz.qualification.rulebook;
