package org.translint.read.bilingual;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.translint.read.xml.XmlElement;
import org.translint.text.Block;

/** Reads the units of a file of XLIFF 2.x. Used by one reader on one thread, for one article. */
final class Xliff2Units implements XliffReader.UnitReader {

  private final String fileText;
  private final BilingualArticle article;
  private int number;

  Xliff2Units(String fileText) {
    this.fileText = fileText;
    this.article = new BilingualArticle(fileText);
  }

  @Override
  public BilingualArticle article() {
    return article;
  }

  @Override
  public void read(XmlElement unit, boolean isPreserved) {
    number++;
    Dialect dialect = new Xliff2Inline(data(unit));
    Block.Kind kind = UnitKinds.of(unit.attribute("type"));
    String id = orNumber(unit.attribute("id"), number);
    List<XmlElement> segments = unit.elements("segment");
    for (int i = 0; i < segments.size(); i++) {
      XmlElement segment = segments.get(i);
      String label =
          segments.size() == 1 ? id : id + "/" + orNumber(segment.attribute("id"), i + 1);
      Segment read = new Segment(label, kind, dialect, isPreserved);
      int from = add(article.source(), segment.first("source").orElse(null), read);
      int to = add(article.target(), segment.first("target").orElse(null), read);
      article.pair(from, to, "initial".equals(segment.attribute("state")));
    }
  }

  /** A segment while it is read. */
  private record Segment(String label, Block.Kind kind, Dialect dialect, boolean isPreserved) {}

  private static String orNumber(@Nullable String id, int number) {
    return id == null || id.isBlank() ? String.valueOf(number) : id;
  }

  /** The codes of the original that the unit keeps. */
  private Map<String, String> data(XmlElement unit) {
    Map<String, String> data = new HashMap<>();
    for (XmlElement original : unit.elements("originalData")) {
      for (XmlElement one : original.elements("data")) {
        String id = one.attribute("id");
        if (id != null) {
          data.put(id, one.text(fileText));
        }
      }
    }
    return data;
  }

  private int add(Side side, @Nullable XmlElement element, Segment segment) {
    if (element == null) {
      return BilingualArticle.NONE;
    }
    boolean isPreserved = XliffReader.preserves(element, segment.isPreserved);
    new SegmentReader(fileText, side, segment.dialect, isPreserved).read(element);
    return side.end(segment.kind, segment.label);
  }
}
