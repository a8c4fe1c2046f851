/** What an agency can do today and will still be able to do, and what of it ends in which month. */
package org.omuz.qualification.readiness;
