package org.translint.run;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.translint.facts.LastUsed;
import org.translint.language.Guess;
import org.translint.language.LanguageTags;
import org.translint.language.Languages;
import org.translint.read.Readers;
import org.translint.read.file.ArticleSink;
import org.translint.read.file.Input;
import org.translint.read.file.TooLarge;
import org.translint.read.file.UnreadableException;
import org.translint.text.Correspondence;
import org.translint.text.Document;
import org.translint.text.Translation;

/** Reads articles with their sources and settles which languages they are in. Thread-safe. */
final class ArticleReader {

  /** Of the pieces of an article: a paragraph in another language does not make it doubtful. */
  private static final double SURE = 0.6;

  /** More than there are workers: several may be at one story. */
  private static final int MOST_SOURCES = 64;

  private final Languages languages;
  private final Readers readers;
  private final Charset encoding;
  private final long mostBytes;

  /** Sources as they were read, which all translations of one story share. */
  private final LastUsed<Input, Document> read = new LastUsed<>(MOST_SOURCES);

  /** The same with their languages. */
  private final LastUsed<SourceText, Document> settled = new LastUsed<>(MOST_SOURCES);

  /** A source and what was said of its language. */
  private record SourceText(Input input, @Nullable String said, boolean isFileFirst) {}

  /**
   * @param encoding of files that do not say their own
   * @param mostBytes how large an article may be
   */
  ArticleReader(Languages languages, Readers readers, Charset encoding, long mostBytes) {
    this.mostBytes = mostBytes;
    this.languages = languages;
    this.readers = readers;
    this.encoding = encoding;
  }

  /** Takes the articles of a file. */
  interface Taker {
    void take(Translation article) throws InterruptedException;
  }

  /** Takes word of articles that cannot be read. */
  interface FailureTaker {
    void take(String id, String reason);
  }

  /** Whether the file of an article may hold any number of them. */
  boolean holdsMany(Assignment assignment) {
    return readers.holdsMany(assignment.target(), encoding);
  }

  /**
   * The article of a file that holds one, with its source.
   *
   * @throws UnreadableException also where its language cannot be told, or cannot be checked
   */
  Translation readOne(Assignment assignment) throws UnreadableException {
    return settled(
        assignment, withSource(assignment, readers.readOne(assignment.target(), encoding)));
  }

  /**
   * Gives all articles of a file, with their sources, before their languages are settled.
   *
   * @throws UnreadableException if the file or that of the sources cannot be read, or no further
   */
  void readAll(Assignment assignment, Taker articles, FailureTaker failures)
      throws UnreadableException, InterruptedException {
    Passing passing = new Passing(assignment, sources(assignment), articles, failures);
    readers.read(readers.open(assignment.target(), encoding), passing);
    if (passing.interruption != null) {
      throw passing.interruption;
    }
  }

  /** Gives articles on, each with the record of the source that has its id. */
  private static final class Passing implements ArticleSink {

    private final Assignment assignment;
    private final Sources sources;
    private final Taker articles;
    private final FailureTaker failures;
    private @Nullable InterruptedException interruption;

    Passing(Assignment assignment, Sources sources, Taker articles, FailureTaker failures) {
      this.assignment = assignment;
      this.sources = sources;
      this.articles = articles;
      this.failures = failures;
    }

    @Override
    public void article(Translation article) {
      String record = record(assignment.target().path(), article.target().id());
      String broken = sources.reasons.get(record);
      try {
        if (interruption != null) {
          return;
        }
        if (broken != null && !assignment.isAlone()) {
          failures.take(article.target().id(), ofSource(broken));
        } else {
          articles.take(withSource(article, sources.documents.get(record)));
        }
      } catch (InterruptedException e) {
        interruption = e;
      }
    }

    private Translation withSource(Translation article, @Nullable Document source) {
      if (assignment.isAlone()) {
        return new Translation(article.target(), null, Correspondence.NONE);
      }
      return article.source() != null || source == null
          ? article
          : new Translation(article.target(), source, Correspondence.NONE);
    }

    @Override
    public void failure(String id, String reason) {
      failures.take(id, reason);
    }
  }

  /** What follows the path of a file in the id of one of its articles; empty where nothing does. */
  static String record(String path, String id) {
    return id.startsWith(path + "#") ? id.substring(path.length()) : "";
  }

  /** The records of a file of sources, by what follows its path in their ids. */
  private static final class Sources implements ArticleSink {

    private final String path;
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();

    Sources(String path) {
      this.path = path;
    }

    @Override
    public void article(Translation article) {
      documents.put(record(path, article.target().id()), article.target());
    }

    @Override
    public void failure(String id, String reason) {
      reasons.put(record(path, id), reason);
    }
  }

  private Sources sources(Assignment assignment) throws UnreadableException {
    Input file = assignment.source();
    Sources sources = new Sources(file == null ? "" : file.path());
    if (file != null) {
      try {
        readers.read(readers.open(file, encoding), sources);
      } catch (UnreadableException e) {
        throw new UnreadableException(ofSource(e.reason()));
      }
    }
    return sources;
  }

  private Translation withSource(Assignment assignment, Translation article)
      throws UnreadableException {
    Input file = assignment.source();
    if (file == null) {
      return article;
    }
    try {
      Document source = read.get(file);
      if (source == null) {
        source = read.keep(file, readers.read(file, encoding));
      }
      return new Translation(article.target(), source, Correspondence.NONE);
    } catch (UnreadableException e) {
      throw new UnreadableException(ofSource(e.reason()));
    }
  }

  private static String ofSource(String reason) {
    return "The source of this article cannot be used: " + reason;
  }

  /**
   * An article that was read, with the languages of both texts: what was said, else the file's own
   * word, else what they look like. Of a file that holds both texts its own word comes first.
   *
   * @throws UnreadableException where the language of the article cannot be told, or not checked
   */
  Translation settled(Assignment assignment, Translation article) throws UnreadableException {
    requireSmall(article.target());
    if (article.source() != null) {
      requireSmall(article.source());
    }
    boolean isFileFirst = !article.correspondence().paragraphs().isEmpty() || holdsMany(assignment);
    Document target = settled(article.target(), assignment.language(), isFileFirst);
    requireChecked(target);
    Document source = article.source();
    return new Translation(
        target,
        source == null ? null : settledSource(assignment, source, isFileFirst),
        article.correspondence());
  }

  private Document settledSource(Assignment assignment, Document source, boolean isFileFirst) {
    String said = assignment.sourceLanguage();
    Input file = assignment.source();
    if (file == null || holdsMany(assignment)) {
      return settled(source, said, isFileFirst);
    }
    SourceText key = new SourceText(file, said, isFileFirst);
    Document known = settled.get(key);
    return known == null ? settled.keep(key, settled(source, said, isFileFirst)) : known;
  }

  private Document settled(Document document, @Nullable String said, boolean isFileFirst) {
    boolean isInFile = !document.language().equals(Document.UNKNOWN_LANGUAGE);
    if (isInFile && (isFileFirst || said == null)) {
      return document;
    }
    if (said != null) {
      return document.withLanguage(said);
    }
    return document.withLanguage(
        languages
            .identifier()
            .identify(document.text(), Document.UNKNOWN_LANGUAGE)
            .filter(guess -> guess.confidence() >= SURE)
            .map(Guess::language)
            .orElse(Document.UNKNOWN_LANGUAGE));
  }

  private void requireSmall(Document document) throws UnreadableException {
    // A unit takes at least one byte, so that what is counted is never more than there is.
    if (document.text().length() > mostBytes) {
      throw new UnreadableException(
          TooLarge.sentence(document.id(), document.text().length(), mostBytes));
    }
  }

  private void requireChecked(Document target) throws UnreadableException {
    if (target.text().isBlank()) {
      return;
    }
    if (target.language().equals(Document.UNKNOWN_LANGUAGE)) {
      throw new UnreadableException(
          target.id()
              + ": its language cannot be told. Name it with --language, or put the file into a"
              + " folder named after its language.");
    }
    if (!languages.isSupported(target.language())) {
      throw new UnreadableException(
          "%s is in %s, which this translint cannot check. See 'translint languages'; if it is in"
                  .formatted(target.id(), LanguageTags.englishName(target.language()))
              + " another language, name that with --language.");
    }
  }
}
