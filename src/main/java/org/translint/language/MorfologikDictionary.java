package org.translint.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import morfologik.speller.Speller;
import morfologik.stemming.DictionaryMetadata;

/**
 * Spelling automata of the Morfologik library, which LanguageTool's language modules bring.
 *
 * <p>Spellers have state, so each thread gets its own over the shared automata.
 */
final class MorfologikDictionary implements WordSource {

  private static final int NEAR = 1;
  private static final int FAR = 2;

  private final List<ThreadLocal<Speller>> near = new ArrayList<>();
  private final List<ThreadLocal<Speller>> far = new ArrayList<>();
  private final boolean counts;

  /** Reads automata from the class path, each with the {@code .info} file beside it. */
  MorfologikDictionary(List<String> resources) {
    boolean all = true;
    for (String resource : resources) {
      morfologik.stemming.Dictionary automaton = read(resource);
      all &= automaton.metadata.isFrequencyIncluded();
      near.add(ThreadLocal.withInitial(() -> new Speller(automaton, NEAR)));
      far.add(ThreadLocal.withInitial(() -> new Speller(automaton, FAR)));
    }
    counts = all;
  }

  private static morfologik.stemming.Dictionary read(String resource) {
    String metadata = DictionaryMetadata.getExpectedMetadataFileName(resource);
    try (InputStream automaton = open(resource);
        InputStream info = open(metadata)) {
      return morfologik.stemming.Dictionary.read(automaton, info);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the dictionary " + resource, e);
    }
  }

  private static InputStream open(String resource) throws IOException {
    InputStream in = MorfologikDictionary.class.getResourceAsStream("/" + resource);
    if (in == null) {
      throw new IOException("no " + resource + " on the class path");
    }
    return in;
  }

  @Override
  public boolean has(String word) {
    return near.stream().anyMatch(speller -> speller.get().isInDictionary(word));
  }

  @Override
  public List<String> similar(String word) {
    List<String> close = replacements(near, word);
    return close.isEmpty() ? replacements(far, word) : close;
  }

  @Override
  public boolean counts() {
    return counts;
  }

  @Override
  public int frequency(String word) {
    return near.stream().mapToInt(speller -> speller.get().getFrequency(word)).max().orElse(0);
  }

  private static List<String> replacements(List<ThreadLocal<Speller>> spellers, String word) {
    Set<String> found = new LinkedHashSet<>();
    for (ThreadLocal<Speller> speller : spellers) {
      found.addAll(speller.get().findReplacements(word));
    }
    return List.copyOf(found);
  }
}
