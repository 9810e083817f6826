package org.translint.read.bilingual;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.translint.read.file.ArticleSink;
import org.translint.read.file.ArticlesReader;
import org.translint.read.file.OpenFile;
import org.translint.read.file.RecordIds;
import org.translint.read.file.UnreadableException;
import org.translint.read.xml.XmlElement;
import org.translint.read.xml.XmlFile;
import org.translint.read.xml.XmlHandler;
import org.translint.text.FileLines;

/**
 * Reads XLIFF, 1.x and 2.x: each {@code file} element is an article, each segment a block. What is
 * not to be translated, notes, and matches from memories are not read.
 */
public final class XliffReader implements ArticlesReader {

  @Override
  public void read(OpenFile file, ArticleSink articles) throws UnreadableException {
    String fileText = file.text().text();
    Walk walk = new Walk(file.path(), fileText, articles);
    XmlFile.read(file.path(), fileText, walk);
    if (!walk.isXliff) {
      throw new UnreadableException(
          "%s is not XLIFF: its outermost element is not 'xliff'. Check how it was exported."
              .formatted(file.path()));
    }
  }

  /** What holds for an element and all in it, unless they say otherwise. */
  private record Scope(boolean isTranslated, boolean isPreserved) {

    static final Scope OUTERMOST = new Scope(true, false);

    Scope in(XmlElement element) {
      String translate = element.attribute("translate");
      return new Scope(
          translate == null ? isTranslated : !translate.equals("no"),
          preserves(element, isPreserved));
    }
  }

  /** Whether white space counts in an element, given whether it does around it. */
  static boolean preserves(XmlElement element, boolean isAround) {
    String space = element.attribute("xml:space");
    return space == null ? isAround : space.equals("preserve");
  }

  /** One way through a file. */
  private static final class Walk implements XmlHandler {

    private final String path;
    private final String fileText;
    private final ArticleSink articles;
    private final FileLines lines;
    private final RecordIds records = new RecordIds();
    private final Deque<Scope> scopes = new ArrayDeque<>();

    private boolean isXliff;
    private boolean isSecond;
    private String namespace = "";
    private BilingualArticle.Languages languages = new BilingualArticle.Languages("", "");
    private @Nullable UnitReader units;
    private String record = "";
    private int files;

    /** How many scopes are around the article. */
    private int depth;

    Walk(String path, String fileText, ArticleSink articles) {
      this.path = path;
      this.fileText = fileText;
      this.articles = articles;
      this.lines = FileLines.of(fileText);
      scopes.push(Scope.OUTERMOST);
    }

    @Override
    public boolean isWhole(XmlElement head) {
      return units != null
          && head.namespace().equals(namespace)
          && head.name().equals(isSecond ? "unit" : "trans-unit");
    }

    @Override
    public void start(XmlElement head) {
      if (scopes.size() == 1) {
        isXliff = head.name().equals("xliff");
        namespace = head.namespace();
        String version = head.attribute("version");
        isSecond = version != null && version.startsWith("2");
        languages = languages(head, "srcLang", "trgLang");
      } else if (isXliff
          && units == null
          && head.name().equals("file")
          && head.namespace().equals(namespace)) {
        depth = scopes.size();
        begin(head);
      }
      scopes.push(scopes.element().in(head));
    }

    private void begin(XmlElement file) {
      files++;
      String original = file.attribute("original");
      record =
          records.next(Records.shown(original == null ? file.attribute("id") : original), files);
      if (isSecond) {
        units = new Xliff2Units(fileText);
      } else {
        languages = languages(file, "source-language", "target-language");
        units = new Xliff1Units(fileText);
      }
    }

    private static BilingualArticle.Languages languages(
        XmlElement element, String source, String target) {
      return new BilingualArticle.Languages(
          Records.language(element.attribute(source)), Records.language(element.attribute(target)));
    }

    @Override
    public void whole(XmlElement unit) {
      Scope scope = scopes.element().in(unit);
      if (units != null && scope.isTranslated) {
        units.read(unit, scope.isPreserved);
      }
    }

    @Override
    public void end(String name) {
      scopes.pop();
      if (units != null && scopes.size() == depth) {
        String id = path + "#" + record;
        articles.article(units.article().build(id, path, languages, lines));
        units = null;
      }
    }
  }

  /** Reads the units of one article. */
  interface UnitReader {

    /** Adds the segments of a unit. */
    void read(XmlElement unit, boolean isPreserved);

    /** The article that the units were added to. */
    BilingualArticle article();
  }
}
