package org.translint.check.hygiene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.translint.check.AlignedPassage;
import org.translint.check.Alignment;
import org.translint.language.Sentence;

/**
 * Tells whether the source of an article says twice what the article says twice. Immutable.
 *
 * <p>Asked of two passages of the translation, it compares what stands at both places of the
 * source, and a little before and after, because a doubled passage shifts the alignment.
 */
final class SourceEcho {

  /** In sentences of the source, before and after what is aligned. */
  private static final int SLACK = 3;

  private final List<String> keys = new ArrayList<>();
  private final Map<Sentence, Integer> starts = new HashMap<>();
  private final Map<Sentence, Integer> ends = new HashMap<>();

  private SourceEcho(Alignment alignment) {
    List<Sentence> source =
        alignment.sentences().stream()
            .flatMap(passage -> passage.source().stream())
            .sorted((one, other) -> one.span().compareTo(other.span()))
            .toList();
    Map<Sentence, Integer> places = new HashMap<>();
    for (Sentence sentence : source) {
      places.put(sentence, keys.size());
      keys.add(Passage.key(List.of(sentence)));
    }
    int place = 0;
    for (AlignedPassage passage : alignment.sentences()) {
      int start =
          passage.source().stream().mapToInt(s -> places.getOrDefault(s, 0)).min().orElse(place);
      int end =
          passage.source().stream()
              .mapToInt(s -> places.getOrDefault(s, 0) + 1)
              .max()
              .orElse(place);
      passage.target().forEach(sentence -> starts.put(sentence, start));
      passage.target().forEach(sentence -> ends.put(sentence, end));
      place = end;
    }
  }

  /** What an alignment shows; nothing where the article has no source. */
  static Optional<SourceEcho> of(Alignment alignment) {
    SourceEcho echo = new SourceEcho(alignment);
    return echo.keys.isEmpty() ? Optional.empty() : Optional.of(echo);
  }

  /** Whether the source, too, has one sentence at the places of both copies. */
  boolean repeats(Repetition repetition) {
    int[] one = window(repetition.first());
    int[] other = window(repetition.again());
    Map<String, Integer> first = new HashMap<>();
    IntStream.of(one).forEach(i -> first.putIfAbsent(keys.get(i), i));
    return IntStream.of(other)
        .filter(i -> !keys.get(i).isEmpty())
        .anyMatch(i -> first.getOrDefault(keys.get(i), i) != i);
  }

  private int[] window(Passage passage) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Sentence sentence : passage.sentences()) {
      start = Math.min(start, starts.getOrDefault(sentence, keys.size()));
      end = Math.max(end, ends.getOrDefault(sentence, 0));
    }
    return IntStream.range(Math.max(0, start - SLACK), Math.min(keys.size(), end + SLACK))
        .toArray();
  }
}
