package org.translint.read.bilingual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.translint.read.file.ArticleSink;
import org.translint.read.file.ArticlesReader;
import org.translint.read.file.OpenFile;
import org.translint.read.file.RecordIds;
import org.translint.read.file.UnreadableException;
import org.translint.read.xml.XmlElement;
import org.translint.read.xml.XmlFile;
import org.translint.read.xml.XmlHandler;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.FileLines;

/**
 * Reads TMX 1.x: all that is in one target language is an article, each unit a block. Of a unit in
 * which a language does not occur nothing is expected of that language, since a memory is not one
 * text; of one that has the language without text, it is.
 */
public final class TmxReader implements ArticlesReader {

  /** What the head says of a memory without one source language. */
  private static final String ANY = "*all*";

  @Override
  public void read(OpenFile file, ArticleSink articles) throws UnreadableException {
    String fileText = file.text().text();
    Walk walk = new Walk(fileText, file.rule().fields().sourceLanguage());
    XmlFile.read(file.path(), fileText, walk);
    if (!walk.isTmx) {
      throw new UnreadableException(
          "%s is not TMX: its outermost element is not 'tmx'. Check how it was exported."
              .formatted(file.path()));
    }
    walk.give(file.path(), articles);
  }

  /** One way through a file. */
  private static final class Walk implements XmlHandler {

    private final String fileText;
    private final @Nullable String wantedSource;
    private final Dialect dialect;
    private final Map<String, BilingualArticle> articles = new LinkedHashMap<>();

    private boolean isTmx;
    private int depth;
    private int number;

    /** The source language as the file writes it; empty until it is known. */
    private String source = "";

    Walk(String fileText, @Nullable String wantedSource) {
      this.fileText = fileText;
      this.wantedSource = wantedSource;
      this.dialect = new TmxInline(fileText);
    }

    @Override
    public boolean isWhole(XmlElement head) {
      return isTmx && head.name().equals("tu");
    }

    @Override
    public void start(XmlElement head) {
      if (depth++ == 0) {
        isTmx = head.name().equals("tmx");
      } else if (head.name().equals("header")) {
        String said = head.attribute("srclang");
        source = said == null || said.equals(ANY) ? "" : said;
      }
    }

    @Override
    public void end(String name) {
      depth--;
    }

    @Override
    public void whole(XmlElement unit) {
      number++;
      Map<String, List<XmlElement>> variants = variants(unit);
      sourceLanguage(unit, variants.keySet())
          .ifPresent(
              language -> {
                List<XmlElement> from = variants.remove(language);
                if (from != null) {
                  variants.forEach((to, texts) -> add(unit, from.get(0), to, texts));
                }
              });
    }

    /** The texts of a unit, several of a language maybe, by the languages as the file has them. */
    private static Map<String, List<XmlElement>> variants(XmlElement unit) {
      Map<String, List<XmlElement>> variants = new LinkedHashMap<>();
      for (XmlElement variant : unit.elements("tuv")) {
        String language = variant.attribute("xml:lang");
        String old = language == null ? variant.attribute("lang") : language;
        if (old != null && variant.first("seg").isPresent()) {
          variants.computeIfAbsent(old, unused -> new ArrayList<>()).add(variant);
        }
      }
      return variants;
    }

    /** Which of the languages of a unit is that of the source. */
    private Optional<String> sourceLanguage(XmlElement unit, Set<String> languages) {
      String said = unit.attribute("srclang");
      if (said != null && !said.equals(ANY)) {
        return alike(said, languages);
      }
      if (source.isEmpty()) {
        source = wantedSource == null ? first(languages) : wantedSource;
      }
      return alike(source, languages);
    }

    private static String first(Set<String> languages) {
      return languages.stream().findFirst().orElse("");
    }

    /** The language of a unit that is a language, or a variety of it. */
    private static Optional<String> alike(String language, Set<String> languages) {
      Optional<String> same = languages.stream().filter(language::equalsIgnoreCase).findFirst();
      return same.isPresent()
          ? same
          : languages.stream().filter(other -> base(other).equals(base(language))).findFirst();
    }

    private static String base(String language) {
      return Records.language(language).split("-", 2)[0];
    }

    private void add(XmlElement unit, XmlElement from, String language, List<XmlElement> variants) {
      BilingualArticle article =
          articles.computeIfAbsent(key(language), unused -> new BilingualArticle(fileText));
      String id = unit.attribute("tuid");
      String label = id == null || id.isBlank() ? String.valueOf(number) : id;
      int of = add(article.source(), from, label);
      for (XmlElement to : variants) {
        article.pair(of, add(article.target(), to, label), false);
      }
    }

    /** The languages as the file writes them differ in case alone, if at all. */
    private static String key(String language) {
      String tag = Records.language(language);
      return tag.equals(Document.UNKNOWN_LANGUAGE) ? language : tag;
    }

    private int add(Side side, XmlElement variant, String label) {
      XmlElement segment = variant.first("seg").orElseThrow();
      boolean isPreserved = XliffReader.preserves(segment, XliffReader.preserves(variant, false));
      new SegmentReader(fileText, side, dialect, isPreserved).read(segment);
      return side.end(Block.Kind.PARAGRAPH, label);
    }

    void give(String path, ArticleSink sink) {
      FileLines lines = FileLines.of(fileText);
      String from = Records.language(source.isEmpty() ? null : source);
      RecordIds records = new RecordIds();
      int count = 0;
      for (Map.Entry<String, BilingualArticle> article : articles.entrySet()) {
        String language = article.getKey();
        sink.article(
            article
                .getValue()
                .build(
                    path + "#" + records.next(language, ++count),
                    path,
                    new BilingualArticle.Languages(from, Records.language(language)),
                    lines));
      }
    }
  }
}
