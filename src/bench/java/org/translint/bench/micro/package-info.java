/**
 * JMH benchmarks of the parts through which every article goes, on the articles of {@code samples/}
 * and on made-up ones. Compiled under the profile {@code bench} alone.
 */
package org.translint.bench.micro;
