package org.translint.read.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Tells by its names what an element of a page is for: the words of its tag, role, class and id.
 * Immutable.
 */
final class PageParts {

  private static final String FILE = "/org/translint/read/prose/page-parts.tsv";

  /** Where a word ends in a name such as {@code relatedPosts} or {@code related-posts_2}. */
  private static final Pattern WORD_END =
      Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}]+", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Set<String> TAGS = Set.of("aside", "dialog", "footer", "form", "header");
  private static final Set<String> ROLES =
      Set.of(
          "alertdialog",
          "banner",
          "complementary",
          "contentinfo",
          "dialog",
          "menu",
          "menubar",
          "navigation",
          "search",
          "toolbar");

  /** Where the article is by the word of the page itself, whatever else is said of the element. */
  private static final Set<String> ARTICLE_TAGS = Set.of("article", "body", "html", "main");

  private static final Map<String, Meaning> WORDS = words();

  private PageParts() {}

  /** What the names of an element say of what stands in it. */
  enum Meaning {
    /** It may be of the article. */
    OPEN,
    /** It is beside the article, if it holds the smaller part of the page's prose. */
    BESIDE_IF_SMALL,
    /** It is beside the article. */
    BESIDE
  }

  /** What an element's names say. */
  static Meaning of(Element element) {
    String tag = element.normalName();
    if (tag.equals("nav")) {
      return Meaning.BESIDE;
    }
    if (ARTICLE_TAGS.contains(tag) || element.attr("itemprop").contains("articleBody")) {
      return Meaning.OPEN;
    }
    Meaning meaning =
        TAGS.contains(tag) || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
            ? Meaning.BESIDE_IF_SMALL
            : Meaning.OPEN;
    for (String names : List.of(element.className(), element.id(), tag.contains("-") ? tag : "")) {
      for (String name : names.split("\\s+")) {
        Meaning said = said(name);
        meaning = said.compareTo(meaning) > 0 ? said : meaning;
      }
    }
    return meaning;
  }

  private static Meaning said(String name) {
    Meaning meaning = Meaning.OPEN;
    String before = "";
    List<String> words = new ArrayList<>();
    for (String part : WORD_END.split(name)) {
      String word = part.toLowerCase(Locale.ROOT);
      words.add(word);
      words.add(before + "-" + word);
      before = word;
    }
    for (String word : words) {
      Meaning said = WORDS.getOrDefault(word, Meaning.OPEN);
      meaning = said.compareTo(meaning) > 0 ? said : meaning;
    }
    return meaning;
  }

  private static Map<String, Meaning> words() {
    Map<String, Meaning> words = new HashMap<>();
    try (InputStream in = PageParts.class.getResourceAsStream(FILE);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          words.put(cells[0], cells[1].equals("always") ? Meaning.BESIDE : Meaning.BESIDE_IF_SMALL);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
    return Map.copyOf(words);
  }
}
