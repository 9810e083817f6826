package org.translint.report.docx;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.translint.text.PackagePart.Run;
import org.translint.text.Span;

/**
 * Puts the ranges of comments into the XML of a Word file's text. A range begins and ends between
 * two runs; where there are none, a run is split into two that look alike. Used once.
 */
final class CommentAnchors {

  private static final String KEEPS = " xml:space=\"preserve\"";

  /** What may stand in a run before its first character and shows nothing. */
  private static final Pattern NOTHING =
      Pattern.compile("(?:\\s|<(?:\\w+:)?lastRenderedPageBreak\\s*/>)*");

  /** That the look of a run was changed, and by whom: its id must not be there twice. */
  private static final Pattern LOOK_CHANGE =
      Pattern.compile("<((?:\\w+:)?rPrChange)\\b.*?</\\1\\s*>", Pattern.DOTALL);

  private final String xml;
  private final List<Run> runs;
  private final String namespace;
  private final TreeMap<Integer, Point> points = new TreeMap<>();

  /** Text elements whose spaces must count from now on, by where their start tags end. */
  private final TreeMap<Integer, String> kept = new TreeMap<>();

  /** A place where something goes in. */
  private static final class Point {
    private final Run run;
    private final boolean isSplit;
    private final boolean isInText;
    private final StringBuilder ends = new StringBuilder();
    private final StringBuilder marks = new StringBuilder();
    private final StringBuilder starts = new StringBuilder();

    Point(Run run, boolean isSplit, boolean isInText) {
      this.run = run;
      this.isSplit = isSplit;
      this.isInText = isInText;
    }
  }

  /**
   * @param runs that hold the text, at least one
   * @param namespace of the text
   */
  CommentAnchors(String xml, List<Run> runs, String namespace) {
    this.xml = xml;
    this.runs = List.copyOf(runs);
    this.namespace = namespace;
  }

  /** Adds the range of a comment; a range that is empty is a point between two characters. */
  void add(int id, Span inXml) {
    int start = at(inXml.start());
    int end = inXml.isEmpty() ? start : at(inXml.end());
    Point first = point(start);
    if (end <= start) {
      first.marks.append(range("Start", id, first.run)).append(end(id, first.run));
    } else {
      first.starts.append(range("Start", id, first.run));
      Point last = point(end);
      last.ends.append(end(id, last.run));
    }
  }

  /** The XML with all ranges. */
  String written() {
    Map<Integer, String> all = new TreeMap<>(kept);
    points.forEach((at, point) -> all.merge(at, written(point), String::concat));
    StringBuilder out = new StringBuilder(xml.length() * 2);
    int done = 0;
    for (Map.Entry<Integer, String> one : all.entrySet()) {
      out.append(xml, done, one.getKey()).append(one.getValue());
      done = one.getKey();
    }
    return out.append(xml, done, xml.length()).toString();
  }

  private String written(Point point) {
    String inside = point.ends.toString() + point.marks + point.starts;
    if (!point.isSplit) {
      return inside;
    }
    String prefix = prefix(point.run);
    String look = LOOK_CHANGE.matcher(point.run.properties().of(xml)).replaceAll("");
    String close = (point.isInText ? "</" + prefix + "t>" : "") + "</" + prefix + "r>";
    String open =
        "<" + prefix + "r>" + look + (point.isInText ? "<" + prefix + "t" + KEEPS + ">" : "");
    return close + inside + open;
  }

  private Point point(int at) {
    Point known = points.get(at);
    if (known != null) {
      return known;
    }
    Run run = around(at);
    if (run == null) {
      Point between = new Point(nearest(at), false, false);
      points.put(at, between);
      return between;
    }
    int tag = textTag(at, run);
    if (tag >= 0) {
      int end = xml.indexOf('>', tag);
      if (!xml.substring(tag, end).contains("xml:space")) {
        kept.put(end, KEEPS);
      }
    }
    Point split = new Point(run, true, tag >= 0);
    points.put(at, split);
    return split;
  }

  /** Where a place of the text is: between two runs if it can be, and never inside a tag. */
  private int at(int place) {
    Run run = around(place);
    if (run == null) {
      Run nearest = nearest(place);
      return place <= nearest.element().start()
          ? nearest.element().start()
          : nearest.element().end();
    }
    int at = place;
    int tag = textTag(at, run);
    if (tag >= 0 && xml.indexOf('>', tag) + 1 == at) {
      at = tag;
    } else if (tag >= 0 && xml.startsWith("</", at)) {
      at = xml.indexOf('>', at) + 1;
    }
    if (NOTHING.matcher(xml).region(run.properties().end(), at).matches()) {
      return run.element().start();
    }
    boolean isLast = xml.startsWith("</", at) && xml.indexOf('>', at) + 1 == run.element().end();
    return isLast ? run.element().end() : at;
  }

  /** The innermost run that a place is inside of, or null. */
  private @Nullable Run around(int place) {
    Run found = null;
    for (Run run : runs) {
      boolean isInside = run.properties().end() <= place && place < run.element().end();
      boolean isInner =
          isInside && (found == null || run.element().start() > found.element().start());
      found = isInner ? run : found;
    }
    return found;
  }

  /** The last run before a place, or the first of all. */
  private Run nearest(int place) {
    Run found = runs.get(0);
    for (Run run : runs) {
      if (run.element().end() <= place && run.element().end() > found.element().end()) {
        found = run;
      }
    }
    return found;
  }

  /** Where the text element of a run begins whose characters stand at a place, or -1. */
  private int textTag(int place, Run run) {
    int tag = xml.lastIndexOf('<', place - 1);
    String start = "<" + prefix(run) + "t";
    boolean isText =
        tag >= run.properties().end()
            && xml.startsWith(start, tag)
            && " >\t\r\n".indexOf(xml.charAt(tag + start.length())) >= 0
            && xml.indexOf('>', tag) < place
            && xml.charAt(xml.indexOf('>', tag) - 1) != '/';
    return isText ? tag : -1;
  }

  /** The prefix of a run, with its colon, if it has one. */
  private String prefix(Run run) {
    int name = run.element().start() + 1;
    int end = name;
    while (Character.isLetterOrDigit(xml.charAt(end))) {
      end++;
    }
    return xml.charAt(end) == ':' ? xml.substring(name, end + 1) : "";
  }

  private String range(String edge, int id, Run run) {
    return element("commentRange" + edge, id, run);
  }

  private String end(int id, Run run) {
    String name = prefix(run) + "r";
    return range("End", id, run)
        + '<'
        + name
        + '>'
        + element("commentReference", id, run)
        + "</"
        + name
        + '>';
  }

  /** An attribute needs a prefix, even where elements have none. */
  private String element(String name, int id, Run run) {
    String prefix = prefix(run);
    String attribute =
        prefix.isEmpty()
            ? "xmlns:w=\"" + namespace + "\" w:id=\"" + id + '"'
            : prefix + "id=\"" + id + '"';
    return '<' + prefix + name + ' ' + attribute + "/>";
  }
}
