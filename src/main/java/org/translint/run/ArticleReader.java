package org.translint.run;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.translint.language.Guess;
import org.translint.language.LanguageTags;
import org.translint.language.Languages;
import org.translint.read.Input;
import org.translint.read.Readers;
import org.translint.read.UnreadableException;
import org.translint.text.Document;

/** Reads articles and settles which language they are in. Thread-safe. */
final class ArticleReader {

  /** Of the pieces of an article: a paragraph in another language does not make it doubtful. */
  private static final double SURE = 0.6;

  private final Languages languages;
  private final Readers readers = new Readers();
  private final Charset encoding;

  ArticleReader(Languages languages, Charset encoding) {
    this.languages = languages;
    this.encoding = encoding;
  }

  /**
   * An article that is to be checked.
   *
   * @param language that was said, or null: the file's own word, else detected
   * @throws UnreadableException also where its language cannot be told, or cannot be checked
   */
  Document target(Input input, @Nullable String language) throws UnreadableException {
    Document document = read(input, language);
    if (document.text().isBlank()) {
      return document;
    }
    if (document.language().equals(Document.UNKNOWN_LANGUAGE)) {
      throw new UnreadableException(
          input.path()
              + ": its language cannot be told. Name it with --language, or put the file into a"
              + " folder named after its language.");
    }
    if (!languages.isSupported(document.language())) {
      throw new UnreadableException(
          "%s is in %s, which this translint cannot check. See 'translint languages'; if it is in"
                  .formatted(input.path(), LanguageTags.englishName(document.language()))
              + " another language, name that with --language.");
    }
    return document;
  }

  /** A source: context, in whatever language. */
  Document source(Input input, @Nullable String language) throws UnreadableException {
    try {
      return read(input, language);
    } catch (UnreadableException e) {
      throw new UnreadableException("The source of this article cannot be used: " + e.reason());
    }
  }

  private Document read(Input input, @Nullable String language) throws UnreadableException {
    Document document = readers.read(input, encoding);
    if (language != null) {
      return document.withLanguage(language);
    }
    if (!document.language().equals(Document.UNKNOWN_LANGUAGE)) {
      return document;
    }
    String detected =
        languages
            .identifier()
            .identify(document.text(), Document.UNKNOWN_LANGUAGE)
            .filter(guess -> guess.confidence() >= SURE)
            .map(Guess::language)
            .orElse(Document.UNKNOWN_LANGUAGE);
    return document.withLanguage(detected);
  }
}
