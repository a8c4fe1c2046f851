/** What every feature stands on: refusals, error pages, languages, lists, the layout. */
package org.omuz.shared;
