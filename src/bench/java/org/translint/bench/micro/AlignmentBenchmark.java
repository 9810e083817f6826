package org.translint.bench.micro;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.translint.align.Bead;
import org.translint.align.LengthAligner;
import org.translint.check.Analysis;
import org.translint.check.Analyzer;
import org.translint.language.Languages;
import org.translint.read.file.UnreadableException;
import org.translint.text.Document;

/** Aligning a translation with its source. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AlignmentBenchmark {

  private static final int WORDS = 400;
  private static final int PIECES = 200;

  private final LengthAligner aligner = new LengthAligner();
  private final Analyzer analyzer = new Analyzer(new Languages());
  private double[] source;
  private double[] target;
  private Document french;
  private Analysis indonesian;

  /** Makes an article with its source, and the lengths of two longer texts. */
  @Setup
  public void texts() throws UnreadableException {
    french = BenchTexts.document("fr", BenchTexts.article("fr", WORDS));
    indonesian = analyzer.analyse(BenchTexts.document("id", BenchTexts.article("id", WORDS)));
    Random random = new Random(1);
    source = new double[PIECES];
    target = new double[PIECES];
    for (int i = 0; i < PIECES; i++) {
      source[i] = 40 + random.nextInt(120);
      target[i] = source[i] * (0.9 + 0.3 * random.nextDouble());
    }
  }

  /** An article of 400 words: sentences, evidence, paragraphs, then sentences. */
  @Benchmark
  public Object article() {
    return analyzer.analyse(french, indonesian).alignment();
  }

  /** Two texts of 200 pieces by their lengths alone. */
  @Benchmark
  public List<Bead> lengths() {
    return aligner.align(source, target, List.of());
  }
}
