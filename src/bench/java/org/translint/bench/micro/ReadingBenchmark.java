package org.translint.bench.micro;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.translint.read.Readers;
import org.translint.read.file.Input;
import org.translint.read.file.UnreadableException;
import org.translint.text.Translation;

/** Reading files from memory: the same article as text, Markdown, HTML, DOCX and JSON Lines. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {

  private final Readers readers = new Readers();
  private Input text;
  private Input html;
  private Input docx;
  private Input jsonLines;

  /** Takes the files from the disk. */
  @Setup
  public void files() throws IOException {
    text = BenchTexts.sample("school.txt");
    html = BenchTexts.sample("school.html");
    docx = BenchTexts.sample("school.docx");
    jsonLines = BenchTexts.sample("school.jsonl");
  }

  private List<Translation> read(Input input) throws UnreadableException {
    return readers.readAll(readers.open(input, StandardCharsets.UTF_8));
  }

  /** Plain text. */
  @Benchmark
  public Object text() throws UnreadableException {
    return read(text);
  }

  /** A web page. */
  @Benchmark
  public Object html() throws UnreadableException {
    return read(html);
  }

  /** A Word document. */
  @Benchmark
  public Object docx() throws UnreadableException {
    return read(docx);
  }

  /** Records of JSON, one a line. */
  @Benchmark
  public Object jsonLines() throws UnreadableException {
    return read(jsonLines);
  }
}
