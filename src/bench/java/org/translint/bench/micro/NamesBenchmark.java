package org.translint.bench.micro;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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

/**
 * Folding names, their keys and how alike they sound: of names that recur, as in articles, and of
 * so many different ones that nothing is remembered of any.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NamesBenchmark {

  private static final int HEADLINES = 200;

  @Param({"fr", "ar", "zh"})
  public String language;

  @Param({"300", "50000"})
  public int different;

  private final NameKeys keys = new NameKeys();
  private final SoundDistance distance = new SoundDistance();
  private List<String> names;
  private int next;

  /** Takes names from the headlines of made-up articles, and makes others by a letter more. */
  @Setup
  public void names() {
    List<String> written =
        BenchTexts.articles(language, 1, HEADLINES).stream()
            .flatMap(text -> Stream.of(text.split("[^\\p{L}]+")))
            .filter(word -> word.length() > 2 && word.length() < 12)
            .distinct()
            .toList();
    Set<String> made = new LinkedHashSet<>(written);
    Random random = new Random(1);
    while (made.size() < different) {
      String name = written.get(random.nextInt(written.size()));
      String other = written.get(random.nextInt(written.size()));
      int at = 1 + random.nextInt(name.length() - 1);
      char letter = other.charAt(1 + random.nextInt(other.length() - 1));
      made.add(name.substring(0, at) + letter + name.substring(at));
    }
    names = made.stream().limit(different).toList();
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
