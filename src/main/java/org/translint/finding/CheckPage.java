package org.translint.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page of a check: a Markdown text with fixed headings and examples that tests execute.
 *
 * <p>An example is a fenced block whose info string says {@code bad} or {@code good} and a
 * language: {@code ```bad fr}. In a bad example the fault stands between {@code [[} and {@code ]]},
 * which are not part of the text. A fenced block {@code ledger} is the newsroom's name ledger in
 * all examples of the page, and a fenced block {@code glossary} its glossary, {@code rules} its
 * house rules; {@code source} and a language begin the source of the examples after it.
 *
 * @param text the whole page, Markdown
 * @param title its first heading
 * @param sections text under each heading of the second level, by heading
 * @param examples in order
 */
public record CheckPage(
    String text, String title, Map<String, String> sections, List<Example> examples) {

  /** The headings that every page has, in this order. */
  public static final List<String> HEADINGS =
      List.of("What it does", "Why it is bad", "Example", "Options", "What it misses");

  private static final Pattern FENCE =
      Pattern.compile("(?ms)^```(bad|good|source) (\\S+)\\R(.*?)^```[ \\t]*$");
  private static final Pattern LEDGER = Pattern.compile("(?ms)^```ledger\\R(.*?)^```[ \\t]*$");
  private static final Pattern GLOSSARY = Pattern.compile("(?ms)^```glossary\\R(.*?)^```[ \\t]*$");
  private static final Pattern RULES = Pattern.compile("(?ms)^```rules\\R(.*?)^```[ \\t]*$");
  private static final Pattern HEADING = Pattern.compile("(?m)^## +(.+?)[ \\t]*$");

  public CheckPage {
    sections = Map.copyOf(sections);
    examples = List.copyOf(examples);
  }

  /**
   * An article of an example.
   *
   * @param isBad whether the check is to find something
   * @param language BCP 47
   * @param text as on the page, with the marks around the fault
   * @param source what it is a translation of; null where it has none
   */
  public record Example(boolean isBad, String language, String text, @Nullable Source source) {}

  /**
   * The source of the examples after it, which are its translations.
   *
   * @param language BCP 47
   * @param text the whole of it
   */
  public record Source(String language, String text) {}

  /** Parses a page; headings that are not there are simply missing from the sections. */
  public static CheckPage parse(String markdown) {
    String title = markdown.lines().findFirst().orElse("").replaceFirst("^# +", "");
    Map<String, String> sections = new TreeMap<>();
    Matcher heading = HEADING.matcher(markdown);
    boolean found = heading.find();
    while (found) {
      String name = heading.group(1);
      int start = heading.end();
      found = heading.find();
      int end = found ? heading.start() : markdown.length();
      sections.put(name, markdown.substring(start, end).strip());
    }
    List<Example> examples = new ArrayList<>();
    Matcher fence = FENCE.matcher(markdown);
    Source source = null;
    while (fence.find()) {
      String kind = fence.group(1);
      String language = fence.group(2);
      String content = fence.group(3).strip();
      if (kind.equals("source")) {
        source = new Source(language, content);
      } else {
        examples.add(new Example(kind.equals("bad"), language, content, source));
      }
    }
    return new CheckPage(markdown, title, sections, examples);
  }

  /** The name ledger of the examples, as CSV; empty where they have none. */
  public String ledger() {
    return fenced(LEDGER);
  }

  /** The glossary of the examples, as CSV; empty where they have none. */
  public String glossary() {
    return fenced(GLOSSARY);
  }

  /** The house rules of the examples, as {@code translint.yaml}; empty where they have none. */
  public String rules() {
    return fenced(RULES);
  }

  private String fenced(Pattern block) {
    Matcher fence = block.matcher(text);
    return fence.find() ? fence.group(1) : "";
  }

  /** The first sentence of what the check does, for tables. */
  public String summary() {
    String what = sections.getOrDefault(HEADINGS.get(0), title).replaceAll("\\s+", " ");
    int end = what.indexOf(". ");
    return end < 0 ? what : what.substring(0, end + 1);
  }
}
