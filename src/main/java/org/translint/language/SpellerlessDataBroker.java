package org.translint.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.languagetool.broker.DefaultResourceDataBroker;
import org.translint.language.chunk.EnglishModels;

/**
 * Gives LanguageTool its data, but for the word lists of its spellers, and with quicker {@link
 * EnglishModels}.
 *
 * <p>Its spellers are off, yet their constructors read and cut up these lists, and some filters of
 * grammar rules build an automaton of them: half of a cold start. See decision 002.
 */
final class SpellerlessDataBroker extends DefaultResourceDataBroker {

  /**
   * The lists of spellers. Disambiguators ask for {@code /spelling_global.txt} too, so as to mark
   * what spellers are to pass over.
   */
  private static final Pattern SPELLER_LIST =
      Pattern.compile("/?(\\w+/hunspell/(spelling|ignore|prohibit)[\\w-]*|spelling_global)\\.txt");

  @Override
  public List<String> getFromResourceDirAsLines(String path) {
    return SPELLER_LIST.matcher(path).matches() ? List.of() : super.getFromResourceDirAsLines(path);
  }

  @Override
  public InputStream getFromResourceDirAsStream(String path) {
    // An empty list would not do: the automaton that is made of it needs a word.
    return SPELLER_LIST.matcher(path).matches()
        ? new ByteArrayInputStream("translint".getBytes(StandardCharsets.UTF_8))
        : super.getFromResourceDirAsStream(path);
  }

  @Override
  public InputStream getAsStream(String path) {
    InputStream data = super.getAsStream(path);
    if (data == null || !EnglishModels.contain(path)) {
      return data;
    }
    try {
      return EnglishModels.withFactory(path, data);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
