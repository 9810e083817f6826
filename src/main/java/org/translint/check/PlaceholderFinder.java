package org.translint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.translint.language.DataFile;
import org.translint.text.Document;
import org.translint.text.Label;
import org.translint.text.Place;
import org.translint.text.Span;

/**
 * Finds placeholders in the text of segments. A sign for percent after a number is none, nor is one
 * in a web address.
 */
public final class PlaceholderFinder {

  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?<name>\\{\\{[^{}\\n]{1,60}\\}\\}"
              + "|\\$\\{[^{}\\s]{1,60}\\}"
              + "|(?<![{$])\\{(?:[\\p{L}_][\\p{L}\\p{N}_.-]{0,40}|[0-9]{1,2})\\}(?!\\})"
              + "|%\\([^()\\s]{1,40}\\)[0-9.]{0,4}[sdifgr]"
              + "|(?<!%)%[0-9]{1,2}\\$[0-9.]{0,4}l{0,2}[sdifuxXgc@])"
              + "|(?<order>(?<![\\p{N}%]\\h?)%(?:0?[0-9]{1,2})?(?:\\.[0-9]{1,2})?l{0,2}[sdifuxXgc@]"
              + "(?![\\p{Ll}\\p{N}]))"
              + "|(?<tag><(?<end>/?)(?<tagname>[A-Za-z][\\w:-]{0,20})(?:\\s[^<>=]{1,60}=[^<>]{0,300})?>"
              + "|<(?<alone>[A-Za-z][\\w:-]{0,20})\\s?/>)");

  private static final Pattern POSITION = Pattern.compile("%([0-9]{1,2})\\$(.+)");

  private static final Set<String> ELEMENTS =
      Set.copyOf(DataFile.lines("check/hygiene/html-elements.txt"));

  private PlaceholderFinder() {}

  /** The placeholders of the segments of a document, in order; none in running text. */
  static List<Placeholder> in(Document document) {
    List<Placeholder> found = new ArrayList<>();
    for (Label label : document.labels()) {
      if (label.place() instanceof Place.InSegment) {
        int start = label.span().start();
        find(label.span().of(document.text())).forEach(one -> found.add(one.shift(start)));
      }
    }
    return found;
  }

  /** The placeholders of a text, in order. */
  public static List<Placeholder> find(String text) {
    if (text.indexOf('%') < 0 && text.indexOf('{') < 0 && text.indexOf('<') < 0) {
      return List.of();
    }
    List<Placeholder> found = new ArrayList<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    Addresses addresses = new Addresses(text);
    while (matcher.find()) {
      if (isMeant(matcher) && !addresses.contain(matcher.start())) {
        found.add(placeholder(matcher));
      }
    }
    return found;
  }

  /** Whether what looks like a tag is one: words are put between angle brackets, too. */
  private static boolean isMeant(Matcher matcher) {
    return matcher.group("tag") == null || ELEMENTS.contains(tagName(matcher));
  }

  private static String tagName(Matcher matcher) {
    String alone = matcher.group("alone");
    return (alone == null ? matcher.group("tagname") : alone).toLowerCase(Locale.ROOT);
  }

  private static Placeholder placeholder(Matcher matcher) {
    Span span = new Span(matcher.start(), matcher.end());
    String text = matcher.group();
    if (matcher.group("name") != null) {
      return new Placeholder(Placeholder.Family.BY_NAME, span, text, text);
    }
    if (matcher.group("order") != null) {
      return new Placeholder(Placeholder.Family.BY_ORDER, span, text, text);
    }
    return new Placeholder(Placeholder.Family.TAG, span, text, tagKey(matcher));
  }

  /** What is in a tag beside its name may be translated. */
  private static String tagKey(Matcher matcher) {
    String end = matcher.group("alone") == null ? matcher.group("end") : "";
    return "<" + end + tagName(matcher) + ">";
  }

  /** The web addresses of a text, each up to the next white space. Asked for rising offsets. */
  private static final class Addresses {

    private static final String MARK = "://";

    private final String text;
    private int at;

    /** Where the address began that the word at {@link #at} holds; -1 where it holds none. */
    private int mark = -1;

    Addresses(String text) {
      this.text = text;
    }

    /** Whether an address has begun in the word that {@code offset} is in. */
    boolean contain(int offset) {
      for (; at < offset; at++) {
        if (Character.isWhitespace(text.charAt(at))) {
          mark = -1;
        } else if (mark < 0 && text.startsWith(MARK, at)) {
          mark = at;
        }
      }
      return mark >= 0 && mark + MARK.length() <= offset;
    }
  }

  /**
   * The placeholders with those that are known by their order known by their number, as {@code
   * %1$s} is.
   */
  public static List<Placeholder> numbered(List<Placeholder> placeholders) {
    List<Placeholder> numbered = new ArrayList<>();
    int number = 0;
    for (Placeholder one : placeholders) {
      boolean isByOrder = one.family() == Placeholder.Family.BY_ORDER;
      numbered.add(
          isByOrder
              ? new Placeholder(
                  one.family(),
                  one.span(),
                  one.text(),
                  "%" + ++number + "$" + one.text().substring(1))
              : one);
    }
    return numbered;
  }

  /** Whether it says its number. */
  public static boolean isNumbered(Placeholder placeholder) {
    return POSITION.matcher(placeholder.text()).matches();
  }
}
