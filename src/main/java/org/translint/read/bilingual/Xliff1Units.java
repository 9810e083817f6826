package org.translint.read.bilingual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.translint.read.xml.XmlElement;
import org.translint.text.Block;

/** Reads the units of a file of XLIFF 1.x. Used by one reader on one thread, for one article. */
final class Xliff1Units implements XliffReader.UnitReader {

  /** States of a target that nobody has looked at. */
  private static final Set<String> UNTOUCHED = Set.of("new", "needs-translation");

  /** What translate-toolkit writes for the head of a PO file, which is no text. */
  private static final String PO_HEADER = "x-gettext-domain-header";

  private final String fileText;
  private final Dialect dialect;
  private final BilingualArticle article;
  private int number;

  Xliff1Units(String fileText) {
    this.fileText = fileText;
    this.dialect = new Xliff1Inline(fileText);
    this.article = new BilingualArticle(fileText);
  }

  @Override
  public BilingualArticle article() {
    return article;
  }

  @Override
  public void read(XmlElement unit, boolean isPreserved) {
    number++;
    if (PO_HEADER.equals(unit.attribute("restype"))) {
      return;
    }
    @Nullable XmlElement source = unit.first("source").orElse(null);
    @Nullable XmlElement segmented = unit.first("seg-source").orElse(null);
    @Nullable XmlElement target = unit.first("target").orElse(null);
    Unit read = new Unit(id(unit), kind(unit), isPreserved, target == null ? "" : state(target));
    Map<String, XmlElement> ofSource = segmented == null ? Map.of() : segments(segmented);
    Map<String, XmlElement> ofTarget = target == null ? Map.of() : segments(target);
    if (isBySegment(segmented, ofSource, target, ofTarget)) {
      pairSegments(read, ofSource, ofTarget);
    } else {
      int from = add(article.source(), source, read, read.label);
      int to = add(article.target(), target, read, read.label);
      article.pair(from, to, UNTOUCHED.contains(read.state));
    }
  }

  /**
   * Whether the segments that are marked are all there is, each once, so that no text is lost when
   * they alone are read.
   */
  private boolean isBySegment(
      @Nullable XmlElement segmented,
      Map<String, XmlElement> ofSource,
      @Nullable XmlElement target,
      Map<String, XmlElement> ofTarget) {
    if (segmented == null || ofSource.isEmpty() || !isAll(segmented, ofSource)) {
      return false;
    }
    return target == null || isEmpty(target) || (!ofTarget.isEmpty() && isAll(target, ofTarget));
  }

  /** Whether an element has no text but that of its segments, which have different ids. */
  private boolean isAll(XmlElement element, Map<String, XmlElement> segments) {
    Side others = new Side(fileText);
    int[] marked = {0};
    Dialect outside =
        (inner, count) -> {
          if (isSegment(inner)) {
            marked[0]++;
            return new Inline.Nothing();
          }
          return dialect.meaning(inner, count);
        };
    new SegmentReader(fileText, others, outside, false).read(element);
    return marked[0] == segments.size() && others.isBlank(others.end(Block.Kind.PARAGRAPH, ""));
  }

  private static boolean isSegment(XmlElement element) {
    return element.name().equals("mrk") && "seg".equals(element.attribute("mtype"));
  }

  /** A unit while it is read. */
  private record Unit(String label, Block.Kind kind, boolean isPreserved, String state) {}

  private String id(XmlElement unit) {
    String id = unit.attribute("id");
    return id == null || id.isBlank() ? String.valueOf(number) : id;
  }

  private static Block.Kind kind(XmlElement unit) {
    return UnitKinds.of(unit.attribute("restype"));
  }

  private static String state(XmlElement target) {
    String state = target.attribute("state");
    return state == null ? "" : state;
  }

  private boolean isEmpty(@Nullable XmlElement target) {
    return target == null || target.text(fileText).isBlank();
  }

  /** The segments that are marked in an element, by their ids, in order. */
  private static Map<String, XmlElement> segments(XmlElement element) {
    Map<String, XmlElement> segments = new LinkedHashMap<>();
    addSegments(element, segments);
    return segments;
  }

  private static void addSegments(XmlElement element, Map<String, XmlElement> segments) {
    if (isSegment(element)) {
      String id = element.attribute("mid");
      segments.putIfAbsent(id == null ? String.valueOf(segments.size() + 1) : id, element);
    } else {
      element.elements().forEach(inner -> addSegments(inner, segments));
    }
  }

  private void pairSegments(
      Unit unit, Map<String, XmlElement> ofSource, Map<String, XmlElement> ofTarget) {
    Map<String, Integer> sources = new LinkedHashMap<>();
    ofSource.forEach(
        (id, segment) ->
            sources.put(id, add(article.source(), segment, unit, unit.label + "/" + id)));
    for (Map.Entry<String, XmlElement> segment : ofTarget.entrySet()) {
      String id = segment.getKey();
      List<String> before = before(id, sources, ofTarget);
      before.forEach(missing -> pairMissing(sources.remove(missing)));
      int to = add(article.target(), segment.getValue(), unit, unit.label + "/" + id);
      Integer from = sources.remove(id);
      article.pair(from == null ? BilingualArticle.NONE : from, to, UNTOUCHED.contains(unit.state));
    }
    sources.values().forEach(this::pairMissing);
  }

  /** The segments of the source before one that the translation does not have at all. */
  private static List<String> before(
      String id, Map<String, Integer> sources, Map<String, XmlElement> ofTarget) {
    List<String> missing = new ArrayList<>();
    if (sources.containsKey(id)) {
      for (String other : sources.keySet()) {
        if (other.equals(id)) {
          break;
        }
        if (!ofTarget.containsKey(other)) {
          missing.add(other);
        }
      }
    }
    return missing;
  }

  private void pairMissing(@Nullable Integer source) {
    if (source != null) {
      article.pair(source, BilingualArticle.NONE, false);
    }
  }

  private int add(Side side, @Nullable XmlElement element, Unit unit, String label) {
    if (element == null) {
      return BilingualArticle.NONE;
    }
    boolean isPreserved = XliffReader.preserves(element, unit.isPreserved);
    new SegmentReader(fileText, side, dialect, isPreserved).read(element);
    return side.end(unit.kind, label);
  }
}
