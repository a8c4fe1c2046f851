/** What people and the clock do in a run; each act writes to its journal. */
package org.omuz.conduct.act;
