/** What is told across all features: whom and what the audit trail speaks of. */
package org.omuz.report;
