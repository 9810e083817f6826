package org.translint.bench.micro;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.translint.read.Readers;
import org.translint.read.file.UnreadableException;
import org.translint.text.Document;
import org.translint.text.Place;
import org.translint.text.Span;

/** Locating a span of a text in its file: in a long text, and in a web page with tags between. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PlaceBenchmark {

  private static final int WORDS = 100_000;
  private static final int STEP = 7_919;
  private static final int LENGTH = 12;

  private Document longText;
  private Document page;
  private int next;

  /** Reads the two documents. */
  @Setup
  public void documents() throws IOException, UnreadableException {
    longText = BenchTexts.document("fr", BenchTexts.article("fr", WORDS));
    page = new Readers().read(BenchTexts.sample("school.html"), StandardCharsets.UTF_8);
  }

  private Span span(Document document) {
    next = (next + STEP) % (document.text().length() - LENGTH);
    return new Span(next, next + LENGTH);
  }

  /** In a text of 100,000 words. */
  @Benchmark
  public Place longText() {
    return longText.place(span(longText));
  }

  /** In a web page. */
  @Benchmark
  public Place page() {
    return page.place(span(page));
  }
}
