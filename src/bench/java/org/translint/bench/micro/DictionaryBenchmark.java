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
import org.translint.language.Dictionary;
import org.translint.language.Languages;

/** Looking words up in the dictionaries, as they come in articles: known ones and names. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DictionaryBenchmark {

  private static final int ARTICLES = 50;
  private static final int WORDS = 300;

  @Param({"fr", "en", "ar"})
  public String language;

  private Dictionary dictionary;
  private List<String> words;
  private int next;

  /** Loads the dictionary, and cuts articles into words. */
  @Setup
  public void words() {
    dictionary = new Languages().dictionary(language);
    words =
        BenchTexts.articles(language, WORDS, ARTICLES).stream()
            .flatMap(text -> Stream.of(text.split("[^\\p{L}\\p{M}]+")))
            .filter(word -> !word.isEmpty())
            .toList();
  }

  /** Whether one word is known. */
  @Benchmark
  public boolean knows() {
    next = (next + 1) % words.size();
    return dictionary.knows(words.get(next));
  }
}
