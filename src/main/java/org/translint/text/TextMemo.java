package org.translint.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was found out about words or other short texts, since articles use the same ones
 * again and again.
 *
 * <p>Thread-safe and bounded: the texts met last are remembered, what is forgotten is computed
 * anew. Two threads that meet a new text together both compute its value, so that none waits for
 * the other.
 *
 * @param <V> immutable
 */
public final class TextMemo<V> {

  private static final int MOST_WORDS = 10_000;
  private static final int LONGEST_WORD = 100;

  private final Function<String, V> function;
  private final int most;
  private final int longest;
  private volatile Map<String, V> recent = new ConcurrentHashMap<>();
  private volatile Map<String, V> earlier = Map.of();

  /**
   * An empty memo for words.
   *
   * @param function depends on the word alone, and has a value for each
   */
  public TextMemo(Function<String, V> function) {
    this(function, MOST_WORDS, LONGEST_WORD);
  }

  /**
   * An empty memo.
   *
   * @param function depends on the text alone, and has a value for each
   * @param most how many texts are remembered at least; at most twice as many, but for one each
   *     thread
   * @param longest in UTF-16 units: what is longer comes but once, and would take much room
   */
  public TextMemo(Function<String, V> function, int most, int longest) {
    this.function = function;
    this.most = most;
    this.longest = longest;
  }

  /** The value of {@code text}, computed or remembered. */
  public V of(String text) {
    if (text.length() > longest) {
      return function.apply(text);
    }
    V known = recent.get(text);
    if (known != null) {
      return known;
    }
    V before = earlier.get(text);
    V value = before == null ? function.apply(text) : before;
    remember(text, value);
    return value;
  }

  private void remember(String text, V value) {
    Map<String, V> now = recent;
    if (now.size() >= most) {
      now = forget(now);
    }
    now.put(text, value);
  }

  /** Puts away what was met since the last time; what was met before that is forgotten. */
  private synchronized Map<String, V> forget(Map<String, V> full) {
    if (recent == full) {
      earlier = full;
      recent = new ConcurrentHashMap<>();
    }
    return recent;
  }

  /** How many texts are remembered. */
  int size() {
    return recent.size() + earlier.size();
  }
}
