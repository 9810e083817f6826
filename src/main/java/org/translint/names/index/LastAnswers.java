package org.translint.names.index;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answers that were asked for last, so many at most, by question. Thread-safe. */
final class LastAnswers<T> {

  private final int most;
  private final Map<String, T> answers = new LinkedHashMap<>(16, 0.75f, true);

  LastAnswers(int most) {
    this.most = most;
  }

  synchronized @Nullable T get(String question) {
    return answers.get(question);
  }

  synchronized void put(String question, T answer) {
    answers.put(question, answer);
    if (answers.size() > most) {
      answers.remove(answers.keySet().iterator().next());
    }
  }
}
