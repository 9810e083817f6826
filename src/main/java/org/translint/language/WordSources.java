package org.translint.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Several stores of word forms as one: a word is known if any of them has it. */
final class WordSources implements WordSource {

  private final List<WordSource> sources;

  WordSources(List<WordSource> sources) {
    this.sources = List.copyOf(sources);
  }

  @Override
  public boolean has(String word) {
    return sources.stream().anyMatch(source -> source.has(word));
  }

  @Override
  public List<String> similar(String word) {
    Set<String> found = new LinkedHashSet<>();
    sources.forEach(source -> found.addAll(source.similar(word)));
    return List.copyOf(found);
  }

  @Override
  public boolean mayHave(String word) {
    return sources.stream().anyMatch(source -> source.mayHave(word));
  }

  @Override
  public boolean counts() {
    return sources.stream().anyMatch(WordSource::counts);
  }

  @Override
  public int frequency(String word) {
    return sources.stream().mapToInt(source -> source.frequency(word)).max().orElse(0);
  }
}
