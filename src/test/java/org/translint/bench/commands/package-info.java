/**
 * Whole commands measured side by side: translint's distribution and LanguageTool's command line,
 * on the same texts, in turns. {@link org.translint.bench.commands.BenchmarkRun} writes {@code
 * reports/benchmark.md}; {@code src/bench/README.md} tells of its options.
 */
package org.translint.bench.commands;
