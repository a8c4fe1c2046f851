/** Countries, agencies, duty stations, people and their postings; who a signed-in account is. */
package org.omuz.agency;
