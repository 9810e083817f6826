package org.translint.language;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A Hunspell dictionary, read by Lucene. */
final class HunspellDictionary implements WordSource {

  private final Hunspell hunspell;

  /** Reads {@code resource.aff} and {@code resource.dic}, both UTF-8, from the class path. */
  HunspellDictionary(String resource) {
    try (InputStream affixes = open(resource + ".aff");
        InputStream words = open(resource + ".dic");
        ByteBuffersDirectory scratch = new ByteBuffersDirectory()) {
      Dictionary dictionary = new Dictionary(scratch, "hunspell", prepared(affixes), words);
      // Without a bound, a suggestion would differ with the speed of the machine; it is bounded by
      // the length of the word instead, see Lexicon.
      hunspell = new Hunspell(dictionary, TimeoutPolicy.NO_TIMEOUT, () -> {});
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the dictionary " + resource, e);
    } catch (ParseException e) {
      throw new IllegalStateException("cannot parse the dictionary " + resource, e);
    }
  }

  private static InputStream open(String resource) throws IOException {
    InputStream in = HunspellDictionary.class.getResourceAsStream("/" + resource);
    if (in == null) {
      throw new IOException("no " + resource + " on the class path");
    }
    return in;
  }

  /**
   * Puts SET first, as Lucene looks for it in the first lines only and some dictionaries have a
   * long preface; leaves MAP out, whose similar letters multiply the suggestions to be tried by
   * thousands.
   */
  private static InputStream prepared(InputStream affixes) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(affixes, StandardCharsets.UTF_8))) {
      String lines =
          reader
              .lines()
              .filter(line -> !line.startsWith("SET ") && !line.startsWith("MAP "))
              .collect(Collectors.joining("\n", "SET UTF-8\n", "\n"));
      return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public boolean has(String word) {
    return hunspell.spell(word);
  }

  @Override
  public List<String> similar(String word) {
    return hunspell.suggest(word);
  }
}
