package org.translint.check.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.translint.finding.Finding;
import org.translint.finding.Fix.Applicability;
import org.translint.language.DataFile;
import org.translint.language.LanguageTags;
import org.translint.terms.Occurrence;
import org.translint.terms.Term;

/** Puts an approved term where another stands. */
final class TermReplacement {

  /** The languages whose words do not change with the words around them. */
  private static final Set<String> UNINFLECTED =
      Set.copyOf(DataFile.lines("check/source/uninflected.txt"));

  private TermReplacement() {}

  /**
   * The finding with its fixes. A program may apply one unseen only where the language lets a word
   * take another’s place as it is: elsewhere an article, an adjective or an ending may have to
   * follow.
   *
   * @param wrong what stands there
   * @param text what stands there, as it stands there
   * @param approved what may stand there instead
   */
  static Finding fixed(
      Finding finding, Occurrence wrong, String text, List<Term> approved, String language) {
    boolean isExact = text.equalsIgnoreCase(wrong.term().text());
    boolean isSafe =
        isExact && approved.size() == 1 && UNINFLECTED.contains(LanguageTags.base(language));
    return finding.withSuggestions(
        approved.stream().map(term -> capitalised(term.text(), wrong.term().text(), text)).toList(),
        isSafe ? Applicability.SAFE : Applicability.UNSAFE);
  }

  /** The replacement with a capital where what it replaces has one that is not the term's own. */
  private static String capitalised(String replacement, String term, String text) {
    int first = text.codePointAt(0);
    boolean hasCapital =
        Character.isUpperCase(first) && !Character.isUpperCase(term.codePointAt(0));
    if (!hasCapital) {
      return replacement;
    }
    int end = replacement.offsetByCodePoints(0, 1);
    return replacement.substring(0, end).toUpperCase(Locale.ROOT) + replacement.substring(end);
  }
}
