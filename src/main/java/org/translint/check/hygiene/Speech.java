package org.translint.check.hygiene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.translint.language.DataFile;
import org.translint.language.LanguageTags;

/**
 * What a language does with quotations that run over several paragraphs: whether it opens them
 * again, and how it tells who spoke once they have ended. Immutable.
 */
final class Speech {

  /** A comma with no quotation mark behind it in the paragraph. */
  private static final Pattern COMMA = Pattern.compile("[,،，](?=[^\\p{Pi}\\p{Pf}\"「」『』]*$)");

  private static final String MARKS = "«»‘’‚‛“”„‟‹›\"「」『』｢｣";
  private static final Pattern SENTENCE_END_MARK = Pattern.compile("[.。｡．]\\z");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
  private static final String SENTENCE_END = ".!?…。！？｡．؟۔";
  private static final int CLAUSES = 2;
  private static final int WORDS = 4;

  private final Set<String> verbs;
  private final Set<String> tails;
  private final boolean reopens;

  private Speech(Set<String> verbs, Set<String> tails, boolean reopens) {
    this.verbs = verbs;
    this.tails = tails;
    this.reopens = reopens;
  }

  /** The habits of {@code language}, BCP 47. */
  static Speech of(String language) {
    String base = LanguageTags.base(language);
    boolean never = DataFile.lines("check/hygiene/never-reopened.txt").contains(base);
    String folder = "check/hygiene/" + base;
    return new Speech(
        DataFile.setIfPresent(folder + "/speech.txt"),
        DataFile.setIfPresent(folder + "/speaker-tails.txt"),
        !never);
  }

  /**
   * Whether a quotation that stands in {@code paragraph} may go on in the next, opened again: it
   * ends with the end of a sentence, with neither a mark behind it nor a clause that tells who
   * spoke ({@code , she said.}).
   */
  boolean mayGoOnAfter(String paragraph) {
    String text = paragraph.stripTrailing();
    return reopens
        && !text.isEmpty()
        && SENTENCE_END.indexOf(text.charAt(text.length() - 1)) >= 0
        && !tellsWhoSpoke(text);
  }

  /**
   * From where in {@code paragraph} on no mark stands any more, and the rest ends by telling who
   * spoke, in words that the language never puts inside a quotation; behind its end where there is
   * no such rest. Where the language does put them there, as French does, nothing can be said.
   */
  int narratedFrom(String paragraph) {
    String text = SENTENCE_END_MARK.matcher(paragraph.stripTrailing()).replaceFirst("");
    if (tails.stream().noneMatch(text::endsWith)) {
      return paragraph.length() + 1;
    }
    int from = text.length();
    while (from > 0 && MARKS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return from;
  }

  private boolean tellsWhoSpoke(String paragraph) {
    List<Integer> clauses = new ArrayList<>();
    Matcher comma = COMMA.matcher(paragraph);
    while (comma.find()) {
      clauses.add(comma.end());
    }
    return clauses.subList(Math.max(0, clauses.size() - CLAUSES), clauses.size()).stream()
        .anyMatch(start -> beginsWithVerb(paragraph, start));
  }

  /** Whether a verb of saying is among the first words from {@code start}. */
  private boolean beginsWithVerb(String paragraph, int start) {
    Matcher word = WORD.matcher(paragraph);
    for (int i = 0; i < WORDS && word.find(i == 0 ? start : word.end()); i++) {
      String found = word.group().toLowerCase(Locale.ROOT);
      // Without spaces, what is matched is a clause: 她说.
      boolean unspaced = Character.isIdeographic(found.codePointAt(0));
      if (verbs.contains(found) || (unspaced && verbs.stream().anyMatch(found::endsWith))) {
        return true;
      }
    }
    return false;
  }
}
