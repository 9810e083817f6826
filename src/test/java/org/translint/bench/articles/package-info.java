/**
 * Makes articles for benchmarks and tests of load: any number of them, in five languages with their
 * Indonesian sources, of any length, with as many people as one wants. What is written depends on
 * the options and the seed alone. Needs nothing but the JDK: {@code java -cp target/test-classes
 * org.translint.bench.articles.MakeArticles --help}.
 */
package org.translint.bench.articles;
