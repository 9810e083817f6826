package org.translint.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.translint.text.TextMemo;

/** A Hunspell dictionary, read by Lucene. */
final class HunspellDictionary implements WordSource {

  /** In bytes; the largest that are in use have a tenth. */
  private static final long LARGEST = 64L << 20;

  private final Hunspell hunspell;

  /** Taking a word apart is slow, and most words of an article are in the next one, too. */
  private final TextMemo<Boolean> known;

  /**
   * Reads {@code resource.aff} and {@code resource.dic}, both UTF-8, from the class path; the words
   * on a thread of their own, as Lucene wants them only after the affixes.
   */
  HunspellDictionary(String resource) {
    try (InputStream affixes = open(resource + ".aff");
        InputStream file = open(resource + ".dic");
        InputStream words = new OrderedWords(file)) {
      Dictionary dictionary = dictionary(bundled(affixes), words);
      // Without a bound, a suggestion would differ with the speed of the machine; it is bounded by
      // the length of the word instead, see Lexicon.
      hunspell = new Hunspell(dictionary, TimeoutPolicy.NO_TIMEOUT, () -> {});
      known = new TextMemo<>(hunspell::spell);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the dictionary " + resource, e);
    } catch (ParseException e) {
      throw new IllegalStateException("cannot parse the dictionary " + resource, e);
    }
  }

  private HunspellDictionary(Hunspell hunspell) {
    this.hunspell = hunspell;
    known = new TextMemo<>(hunspell::spell);
  }

  /**
   * Reads a dictionary of the user's.
   *
   * @throws DictionaryException if it cannot be read, or makes no sense
   */
  static HunspellDictionary read(HunspellFiles files) throws DictionaryException {
    String affixPath = files.path() + ".aff";
    String wordPath = files.path() + ".dic";
    byte[] affixBytes = bytes(files.affixes(), affixPath);
    HunspellEncoding encoding = HunspellEncoding.of(affixBytes, affixPath);
    String affixes = encoding.decode(affixBytes, affixPath);
    String words = encoding.decode(bytes(files.words(), wordPath), wordPath);
    try {
      Dictionary dictionary = dictionary(prepared(affixes.lines()), utf8(words));
      return new HunspellDictionary(new Hunspell(dictionary, TimeoutPolicy.NO_TIMEOUT, () -> {}));
    } catch (ParseException e) {
      // One less: a line was put before the first.
      throw new DictionaryException(
          ("%s:%d: this line makes no sense in an affix file; correct it, or use another copy"
                  + " of the dictionary.")
              .formatted(affixPath, Math.max(1, e.getErrorOffset() - 1)));
    } catch (IOException | RuntimeException e) {
      throw new DictionaryException(
          "dictionary: '%s' is not a Hunspell dictionary that can be read; use another copy of it."
              .formatted(files.path()));
    }
  }

  /** Sorted in memory: no list is so large that it needs files. */
  private static Dictionary dictionary(InputStream affixes, InputStream words)
      throws IOException, ParseException {
    return new Dictionary(affixes, List.of(words), false, SortingStrategy.inMemory());
  }

  private static byte[] bytes(Path file, String path) throws DictionaryException {
    try {
      if (Files.size(file) > LARGEST) {
        throw new DictionaryException(
            "dictionary: '" + path + "' is larger than 64 MB; that is no Hunspell dictionary.");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new DictionaryException(
          "dictionary: '" + path + "' cannot be read; check who may read it.");
    }
  }

  private static InputStream utf8(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream open(String resource) throws IOException {
    InputStream in = HunspellDictionary.class.getResourceAsStream("/" + resource);
    if (in == null) {
      throw new IOException("no " + resource + " on the class path");
    }
    return in;
  }

  /**
   * Leaves AM out, too: once there is an alias, Lucene takes what stands behind each word for the
   * number of one, and most have nothing there, which costs an exception a word. What the aliases
   * of Arabic say, no lookup and no suggestion reads.
   */
  private static InputStream bundled(InputStream affixes) throws IOException {
    String text = new String(affixes.readAllBytes(), StandardCharsets.UTF_8);
    return prepared(text.lines().map(line -> line.startsWith("AM ") ? "" : line));
  }

  /**
   * Puts SET first, as Lucene looks for it in the first lines only and some dictionaries have a
   * long preface; leaves MAP out, whose similar letters multiply the suggestions to be tried by
   * thousands. Every line keeps its place but for one.
   */
  private static InputStream prepared(Stream<String> affixes) {
    return utf8(
        affixes
            .map(line -> line.startsWith("SET ") || line.startsWith("MAP ") ? "" : line)
            .collect(Collectors.joining("\n", "SET UTF-8\n", "\n")));
  }

  @Override
  public boolean has(String word) {
    return known.of(word);
  }

  @Override
  public List<String> similar(String word) {
    return hunspell.suggest(word);
  }
}
