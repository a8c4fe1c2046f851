/** Where evidence comes from: tests, practicals, completed sessions, exercises; and how it is withdrawn. */
package org.omuz.qualification.source;
