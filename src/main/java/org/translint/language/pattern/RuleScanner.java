package org.translint.language.pattern;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.translint.language.pattern.RuleIndex.Kind;

/** Finds where elements stand in the bytes of a file of LanguageTool's rules. */
final class RuleScanner {

  private static final String ATTRIBUTES = "(?:\\s+[\\w:]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*\\s*";
  private static final Pattern MARKUP =
      Pattern.compile(
          "<!--.*?-->|<!\\[CDATA\\[.*?]]>|<(rules|rulegroup|rule|antipattern|example)(?!\\w)("
              + ATTRIBUTES
              + ")>|</(rulegroup|rule|antipattern|example)\\s*>",
          Pattern.DOTALL);
  private static final Pattern ID = Pattern.compile("\\sid\\s*=\\s*[\"']([^\"']*)[\"']");
  private static final Pattern PREFIX = Pattern.compile("\\sidprefix\\s*=\\s*[\"']([^\"']*)[\"']");

  /**
   * An element, in bytes.
   *
   * @param id of a rule, with its number in the group; of a group
   * @param contentStart where what stands between its tags begins
   * @param parts the elements in it
   */
  record Element(Kind kind, String id, int start, int contentStart, int end, List<Element> parts) {

    Element endingAt(int last) {
      return new Element(kind, id, start, contentStart, last, parts);
    }
  }

  private final String file;
  private final List<Element> elements = new ArrayList<>();
  private final Deque<Element> open = new ArrayDeque<>();
  private String prefix = "";

  private RuleScanner(byte[] file) {
    // One character for each byte.
    this.file = new String(file, StandardCharsets.ISO_8859_1);
  }

  static List<Element> scan(byte[] file) {
    return new RuleScanner(file).scan();
  }

  private List<Element> scan() {
    int begin = Math.max(0, file.indexOf("]>"));
    for (Matcher markup = MARKUP.matcher(file).region(begin, file.length()); markup.find(); ) {
      if (markup.group(1) != null) {
        begin(markup);
      } else if (markup.group(3) != null) {
        Element ended = open.pop().endingAt(markup.end());
        (open.isEmpty() ? elements : open.element().parts()).add(ended);
      }
    }
    return elements;
  }

  private void begin(Matcher markup) {
    String id = attribute(ID, markup.group(2));
    if (markup.group(1).equals("rules")) {
      prefix = attribute(PREFIX, markup.group(2));
      return;
    }
    Kind kind = Kind.valueOf(markup.group(1).toUpperCase(Locale.ROOT));
    open(markup, kind, kind == Kind.RULE ? ruleId(id) : id);
  }

  private void open(Matcher markup, Kind kind, String id) {
    open.push(new Element(kind, id, markup.start(), markup.end(), 0, new ArrayList<>()));
  }

  /** As the engine makes it. */
  private String ruleId(String own) {
    if (open.isEmpty()) {
      return prefix + own + "[1]";
    }
    Element group = open.element();
    long before = group.parts().stream().filter(e -> e.kind() == Kind.RULE).count();
    return prefix + (own.isEmpty() ? group.id() : own) + "[" + (before + 1) + "]";
  }

  private static String attribute(Pattern pattern, String attributes) {
    Matcher matcher = pattern.matcher(attributes);
    return matcher.find()
        ? new String(matcher.group(1).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
        : "";
  }
}
