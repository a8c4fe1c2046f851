/** Demonstration data, built through the acts of every feature with dates relative to today; only where asked for. */
package org.omuz.demo;
