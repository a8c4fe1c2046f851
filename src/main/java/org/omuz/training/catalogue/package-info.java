/** The courses that the centre offers, for everybody. */
package org.omuz.training.catalogue;
