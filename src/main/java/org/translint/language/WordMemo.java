package org.translint.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was found out about words, since articles use the same ones again and again.
 *
 * <p>Thread-safe and bounded: of the words met last, it knows at least {@value #MOST}; what it
 * forgets is computed anew. Two threads that meet a new word together both compute its value, so
 * that none waits for the other.
 *
 * @param <V> immutable
 */
public final class WordMemo<V> {

  /** How many words are remembered at least; at most twice as many. */
  static final int MOST = 10_000;

  /** In UTF-16 units; what is longer is no word, and would take much room. */
  static final int LONGEST = 100;

  private final Function<String, V> function;
  private volatile Map<String, V> recent = new ConcurrentHashMap<>();
  private volatile Map<String, V> earlier = Map.of();

  /**
   * An empty memo.
   *
   * @param function depends on the word alone, and has a value for each
   */
  public WordMemo(Function<String, V> function) {
    this.function = function;
  }

  /** The value of {@code word}, computed or remembered. */
  public V of(String word) {
    if (word.length() > LONGEST) {
      return function.apply(word);
    }
    V known = recent.get(word);
    if (known != null) {
      return known;
    }
    V before = earlier.get(word);
    V value = before == null ? function.apply(word) : before;
    remember(word, value);
    return value;
  }

  private void remember(String word, V value) {
    Map<String, V> now = recent;
    if (now.size() >= MOST) {
      now = forget(now);
    }
    now.put(word, value);
  }

  /** Puts away what was met since the last time; what was met before that is forgotten. */
  private synchronized Map<String, V> forget(Map<String, V> full) {
    if (recent == full) {
      earlier = full;
      recent = new ConcurrentHashMap<>();
    }
    return recent;
  }

  /** How many words are remembered. */
  int size() {
    return recent.size() + earlier.size();
  }
}
