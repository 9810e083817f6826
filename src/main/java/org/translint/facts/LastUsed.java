package org.translint.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was used last, so many things at most, by key. Thread-safe. */
public final class LastUsed<K, V> {

  private final int most;
  private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true);

  /** Keeps {@code most} things. */
  public LastUsed(int most) {
    this.most = most;
  }

  /** What is kept for a key, or null. */
  public synchronized @Nullable V get(K key) {
    return values.get(key);
  }

  /** Keeps a value where there is none yet; the one that is kept now. */
  public synchronized V keep(K key, V value) {
    V before = values.putIfAbsent(key, value);
    if (values.size() > most) {
      values.remove(values.keySet().iterator().next());
    }
    return before == null ? value : before;
  }
}
