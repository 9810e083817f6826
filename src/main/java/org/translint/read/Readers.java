package org.translint.read;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.translint.config.FileRules;
import org.translint.config.Limits;
import org.translint.read.bilingual.PoReader;
import org.translint.read.bilingual.TmxReader;
import org.translint.read.bilingual.XliffReader;
import org.translint.read.feed.NewsXmlReader;
import org.translint.read.file.ArticleSink;
import org.translint.read.file.ArticlesReader;
import org.translint.read.file.Input;
import org.translint.read.file.OpenFile;
import org.translint.read.file.UnreadableException;
import org.translint.read.office.DocxReader;
import org.translint.read.office.OdtReader;
import org.translint.read.prose.DocumentReader;
import org.translint.read.prose.HtmlReader;
import org.translint.read.prose.MarkdownReader;
import org.translint.read.prose.PlainTextReader;
import org.translint.read.records.JsonLinesReader;
import org.translint.read.records.JsonReader;
import org.translint.read.records.TableReader;
import org.translint.read.subtitles.SubtitlesReader;
import org.translint.text.Correspondence;
import org.translint.text.Document;
import org.translint.text.Translation;

/** The door to all formats: a file in, its articles out. Stateless and thread-safe. */
public final class Readers {

  private static final Map<Format, ArticlesReader> READERS =
      Map.ofEntries(
          Map.entry(Format.PLAIN_TEXT, prose(new PlainTextReader())),
          Map.entry(Format.MARKDOWN, prose(new MarkdownReader())),
          Map.entry(Format.HTML, new HtmlReader()),
          Map.entry(Format.XLIFF, new XliffReader()),
          Map.entry(Format.TMX, new TmxReader()),
          Map.entry(Format.PO, new PoReader()),
          Map.entry(Format.TABLE, new TableReader()),
          Map.entry(Format.JSON, new JsonReader()),
          Map.entry(Format.JSON_LINES, new JsonLinesReader()),
          Map.entry(Format.NEWS_XML, new NewsXmlReader()),
          Map.entry(Format.SUBRIP, new SubtitlesReader(SubtitlesReader.Dialect.SUBRIP)),
          Map.entry(Format.WEB_VTT, new SubtitlesReader(SubtitlesReader.Dialect.WEB_VTT)),
          Map.entry(Format.DOCX, new DocxReader()),
          Map.entry(Format.ODT, new OdtReader()));

  /** How much larger a file may be whose articles are a part of it, where it is held as a whole. */
  private static final long MORE = 10;

  private final FileRules rules;
  private final long mostBytes;

  /** Readers of files of which the newsroom says nothing. */
  public Readers() {
    this(FileRules.NONE);
  }

  /** Readers that know what the newsroom says of its files. */
  public Readers(FileRules rules) {
    this(rules, Limits.DEFAULT.bytes());
  }

  /**
   * Readers that know what the newsroom says of its files.
   *
   * @param mostBytes how large a file may be that is one article
   */
  public Readers(FileRules rules, long mostBytes) {
    this.rules = rules;
    this.mostBytes = mostBytes;
  }

  /** Whether files with this path may hold any number of articles. */
  public boolean holdsMany(String path) {
    return Format.named(path, rules.of(path)).holdsMany();
  }

  /**
   * Whether a file may hold any number of articles, by its path, else by its content.
   *
   * @param charset how the bytes are encoded where they do not say it
   */
  public boolean holdsMany(Input input, Charset charset) {
    if (holdsMany(input.path()) || !Format.extension(input.path()).isEmpty()) {
      return holdsMany(input.path());
    }
    try {
      return format(open(input, charset)).holdsMany();
    } catch (UnreadableException e) {
      // Reading it as an article tells it.
      return false;
    }
  }

  /** Whether files with this path are packages of parts rather than text. */
  public boolean isPackage(String path) {
    return Format.named(path, rules.of(path)).isPackage();
  }

  /** A file that is about to be read. */
  public OpenFile open(Input input, Charset charset) {
    Format format = Format.named(input.path(), rules.of(input.path()));
    long most = format.holdsMany() || format.isPackage() ? MORE * mostBytes : mostBytes;
    return new OpenFile(input, charset, rules.of(input.path()), most);
  }

  /**
   * Reads the articles of a file, in the format that the newsroom, its extension or its content
   * shows.
   *
   * @throws UnreadableException if the file cannot be read, or no further
   */
  public void read(OpenFile file, ArticleSink articles) throws UnreadableException {
    reader(format(file)).read(file, articles);
  }

  /**
   * The format of a file.
   *
   * @throws UnreadableException if only its content could show it, and it cannot be read
   */
  public Format format(OpenFile file) throws UnreadableException {
    Format named = Format.named(file.path(), file.rule());
    if (named == Format.PLAIN_TEXT && file.rule().format() == null) {
      return Format.of(file.path(), file.text().text());
    }
    return named == Format.NEWS_XML ? Format.seen(file.text().text(), named) : named;
  }

  /**
   * Reads a file that holds one article.
   *
   * @param charset how the bytes are encoded where they do not say it
   * @throws UnreadableException if it cannot be read, or holds several articles, or none
   */
  public Translation readOne(Input input, Charset charset) throws UnreadableException {
    List<Translation> all = readAll(open(input, charset));
    if (all.size() != 1) {
      throw new UnreadableException(
          input.path()
              + (all.isEmpty()
                  ? " holds no article."
                  : " holds several articles where one is meant."));
    }
    return all.get(0);
  }

  /** The article of a file that holds one, without its source. */
  public Document read(Input input, Charset charset) throws UnreadableException {
    return readOne(input, charset).target();
  }

  /**
   * All articles of a file.
   *
   * @throws UnreadableException if it or one of them cannot be read
   */
  public List<Translation> readAll(OpenFile file) throws UnreadableException {
    Collector all = new Collector();
    read(file, all);
    if (!all.reasons.isEmpty()) {
      throw new UnreadableException(all.reasons.get(0));
    }
    return all.articles;
  }

  private static ArticlesReader reader(Format format) {
    ArticlesReader reader = READERS.get(format);
    if (reader == null) {
      throw new IllegalStateException("no reader for " + format);
    }
    return reader;
  }

  private static ArticlesReader prose(DocumentReader reader) {
    return (file, articles) ->
        articles.article(
            new Translation(
                reader.read(file.path(), file.text().text()), null, Correspondence.NONE));
  }

  /** Keeps what is read. */
  private static final class Collector implements ArticleSink {

    private final List<Translation> articles = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();

    @Override
    public void article(Translation article) {
      articles.add(article);
    }

    @Override
    public void failure(String id, String reason) {
      reasons.add(reason);
    }
  }
}
