/** Measures the packaged service under load: {@code ./mvnw verify -Pbench}; see docs/benchmark.md. */
package org.omuz.bench;
