package org.translint.bench.micro;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.translint.names.sound.NameKeys;
import org.translint.names.sound.SoundDistance;

/** Folding names, their keys and how alike they sound: for each word of the headlines. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NamesBenchmark {

  private static final int HEADLINES = 200;

  @Param({"fr", "ar", "ja", "zh"})
  public String language;

  private final NameKeys keys = new NameKeys();
  private final SoundDistance distance = new SoundDistance();
  private List<String> names;
  private int next;

  /** Takes names from the leads of made-up articles. */
  @Setup
  public void names() {
    names =
        BenchTexts.articles(language, 1, HEADLINES).stream()
            .flatMap(text -> Stream.of(text.split("[^\\p{L}]+")))
            .filter(word -> word.length() > 2 && word.length() < 12)
            .distinct()
            .toList();
  }

  private String name() {
    next = (next + 1) % names.size();
    return names.get(next);
  }

  /** One name folded to plain letters. */
  @Benchmark
  public String fold() {
    return NameKeys.plain(name());
  }

  /** The keys of one name: what it may be found by. */
  @Benchmark
  public Object key() {
    return keys.key(name());
  }

  /** How alike two names sound. */
  @Benchmark
  public void likeness(Blackhole hole) {
    hole.consume(distance.likeness(name(), name()));
  }
}
