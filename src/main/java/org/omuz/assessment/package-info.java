/** Quiz attempts with every answer saved as it is given, and observed practicals with critical steps. */
package org.omuz.assessment;
