/** What evidence says a person can do: awards, the record, the matrix against role profiles, gaps. */
package org.omuz.qualification;
