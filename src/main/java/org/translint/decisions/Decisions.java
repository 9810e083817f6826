package org.translint.decisions;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.translint.decisions.Decision.Kind;
import org.translint.finding.Category;
import org.translint.finding.Finding;
import org.translint.language.AcceptedWord;
import org.translint.language.AcceptedWords;
import org.translint.language.LanguageTags;
import org.translint.text.Block;
import org.translint.text.Document;

/** What a newsroom accepts, so that nobody is told of it again. Immutable. */
public final class Decisions {

  /** Nothing was decided. */
  public static final Decisions NONE = new Decisions(List.of());

  /** How the ids of the checks begin that speak of names of people and places. */
  private static final List<String> NAME_CHECKS = List.of("name-", "place-");

  private final Set<String> fingerprints;
  private final AcceptedWords words;
  private final AcceptedWords names;
  private final List<Decision> paragraphs;

  /** What the decisions come to; their order makes no difference. */
  public Decisions(Collection<Decision> decisions) {
    fingerprints =
        decisions.stream()
            .filter(decision -> decision.kind() == Kind.FINDING)
            .map(Decision::value)
            .collect(Collectors.toUnmodifiableSet());
    words = forms(decisions, Kind.WORD);
    names = forms(decisions, Kind.NAME);
    paragraphs = decisions.stream().filter(decision -> decision.kind() == Kind.TEXT).toList();
  }

  private static AcceptedWords forms(Collection<Decision> decisions, Kind kind) {
    return new AcceptedWords(
        decisions.stream()
            .filter(decision -> decision.kind() == kind)
            .map(decision -> AcceptedWord.of(decision.value(), decision.language()))
            .toList());
  }

  /**
   * Whether a finding is accepted.
   *
   * @param fingerprint of the finding
   * @param article that it was found in
   */
  public boolean accept(Finding finding, String fingerprint, Document article) {
    return fingerprints.contains(fingerprint)
        || acceptForm(finding, article)
        || acceptParagraph(finding, article);
  }

  private boolean acceptForm(Finding finding, Document article) {
    boolean isSpelling = finding.category() == Category.SPELLING;
    boolean isName = NAME_CHECKS.stream().anyMatch(finding.check()::startsWith);
    if (finding.span().isEmpty() || (!isSpelling && !isName)) {
      return false;
    }
    return names.accepts(article.text(), finding.span(), article.language())
        || (isSpelling && words.accepts(article.text(), finding.span(), article.language()));
  }

  private boolean acceptParagraph(Finding finding, Document article) {
    if (paragraphs.isEmpty()) {
      return false;
    }
    List<Decision> here =
        paragraphs.stream().filter(d -> isAbout(d.language(), article.language())).toList();
    return !here.isEmpty()
        && article.blocks().stream()
            .map(Block::span)
            .filter(span -> span.contains(finding.span()))
            .map(span -> ParagraphDigest.of(span.of(article.text())))
            .anyMatch(digest -> here.stream().anyMatch(d -> d.value().equals(digest)));
  }

  private static boolean isAbout(String decided, String language) {
    return decided.isEmpty() || LanguageTags.sameLanguage(decided, language);
  }
}
