package org.translint.check.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.translint.check.Analysis;
import org.translint.language.DataFile;
import org.translint.text.Span;

/**
 * Finds the {@link Link}s of a text.
 *
 * <p>Tokens of addresses end at white space; between Chinese and Japanese words there is none. So
 * links are looked for in the text itself: an address ends where another script begins in the
 * middle of a word, and a handle has Latin letters only. Full-width {@code ＠ ＃ ： ／} count as their
 * narrow forms. Stateless and thread-safe.
 */
final class LinkFinder {

  // Possessive and bounded, so that no long run of letters costs more than once.
  private static final String CLOSING =
      "\\s\\p{Zs}\\p{Cf}<>«»“”‘’\"\\u3000-\\u303F\\uFF01\\uFF08\\uFF09\\uFF0C\\uFF1B\\uFF1F"
          + "\\uFF5E\\u060C\\u061B\\u061F";

  private static final Pattern LINK =
      Pattern.compile(
          "(?<url>(?:https?[:：][/／]{2}|(?<![\\p{L}\\p{N}.])www\\.)[^"
              + CLOSING
              + "]{1,2000}+)"
              + "|(?<email>(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}+[@＠]"
              + "[A-Za-z0-9-]{1,63}+(?:\\."
              + "[A-Za-z0-9-]{1,63}+){1,10})"
              + "|(?<handle>(?<![A-Za-z0-9_.@＠/])[@＠][A-Za-z0-9_]{2,64}+"
              + "(?:\\.[A-Za-z0-9_]{1,64}+){0,3}+)"
              + "|(?<hashtag>(?<![A-Za-z0-9_&#＃/])[#＃](?=[\\p{N}_]{0,64}+\\p{L})"
              + "[\\p{L}\\p{M}\\p{N}_]{2,100}+)"
              + "|(?<site>(?<![A-Za-z0-9.@＠/_-])(?:[A-Za-z0-9-]{1,63}+\\.){1,6}(?:"
              + alternatives(DataFile.lines("language/top-level-domains.txt"))
              + ")(?![A-Za-z0-9@＠-]|\\.[A-Za-z0-9])(?:/[^"
              + CLOSING
              + "]{0,2000}+)?)");

  private static final String ENDS = ".,;:!?)]}'*_…·|";

  private final LinkKeys keys;

  /**
   * A finder.
   *
   * @param languages of the texts that are compared, BCP 47
   */
  LinkFinder(List<String> languages) {
    keys = new LinkKeys(languages);
  }

  private static String alternatives(List<String> literals) {
    return literals.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /** The links of an article, in order. */
  List<Link> find(Analysis article) {
    return find(article.text());
  }

  /** The links of a text, in order. */
  List<Link> find(String text) {
    List<Link> links = new ArrayList<>();
    Matcher matcher = LINK.matcher(text);
    int from = 0;
    while (matcher.find(from)) {
      Link link = link(matcher);
      links.add(link);
      from = link.span().end();
    }
    return links;
  }

  private Link link(Matcher matcher) {
    Link.Kind kind = kind(matcher);
    String matched = matcher.group();
    boolean isWeb = kind == Link.Kind.URL || kind == Link.Kind.SITE;
    String written = isWeb ? trimmed(matched) : matched;
    String key = isWeb ? keys.web(written) : LinkKeys.plain(written);
    boolean isPage = kind == Link.Kind.SITE && key.indexOf('/') >= 0;
    Span span = new Span(matcher.start(), matcher.start() + written.length());
    return new Link(isPage ? Link.Kind.URL : kind, span, written, key);
  }

  private static Link.Kind kind(Matcher matcher) {
    if (matcher.group("url") != null) {
      return Link.Kind.URL;
    }
    if (matcher.group("email") != null) {
      return Link.Kind.EMAIL;
    }
    if (matcher.group("handle") != null) {
      return Link.Kind.HANDLE;
    }
    return matcher.group("hashtag") != null ? Link.Kind.HASHTAG : Link.Kind.SITE;
  }

  /** The address without the marks of the sentence around it and the words that touch it. */
  private static String trimmed(String address) {
    int end = LinkKeys.endOfAddress(address);
    while (end > 1 && isEnd(address, end)) {
      end--;
    }
    return address.substring(0, end);
  }

  /** Whether the last character belongs to the sentence; a bracket that the address opens, not. */
  private static boolean isEnd(String address, int end) {
    char last = address.charAt(end - 1);
    String written = address.substring(0, end);
    boolean isOpened =
        written.chars().filter(c -> c == ')').count()
            <= written.chars().filter(c -> c == '(').count();
    if (last == ')' && isOpened) {
      return false;
    }
    return ENDS.indexOf(last) >= 0;
  }
}
