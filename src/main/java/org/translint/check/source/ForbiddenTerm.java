package org.translint.check.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.translint.check.Analysis;
import org.translint.check.CheckPages;
import org.translint.check.DocumentCheck;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.finding.Messages;
import org.translint.finding.Severity;
import org.translint.language.Sentence;
import org.translint.terms.Occurrence;
import org.translint.terms.Term;
import org.translint.terms.TermFinder;
import org.translint.text.Span;

/** Finds terms that the newsroom's glossary forbids. */
public final class ForbiddenTerm implements DocumentCheck {

  private static final double EXACT = 0.95;
  private static final double INFLECTED = 0.85;

  private final CheckInfo info =
      CheckPages.info("forbidden-term", Category.TERMINOLOGY, Maturity.STABLE);

  @Override
  public CheckInfo info() {
    return info;
  }

  @Override
  public List<Finding> check(Analysis article) {
    TermFinder finder = article.glossary().finder(article.language());
    List<Finding> findings = new ArrayList<>();
    if (finder.isEmpty()) {
      return findings;
    }
    for (Sentence sentence : article.ownSentences()) {
      Map<Span, List<Occurrence>> bySpan =
          Occurrence.longest(finder.find(sentence, article.text())).stream()
              .collect(
                  Collectors.groupingBy(Occurrence::span, LinkedHashMap::new, Collectors.toList()));
      bySpan.forEach(
          (span, found) -> {
            if (isForbidden(found) && !Quoted.isQuoted(article.text(), sentence, span)) {
              findings.add(finding(article, found));
            }
          });
    }
    return findings;
  }

  /** Whether no concept allows what stands there. */
  private static boolean isForbidden(List<Occurrence> found) {
    return found.stream().allMatch(o -> o.term().isForbidden() && o.isPlain());
  }

  private Finding finding(Analysis article, List<Occurrence> found) {
    Occurrence first = found.get(0);
    String text = first.span().of(article.text());
    List<Term> approved =
        found.stream()
            .flatMap(o -> o.concept().approved(article.language()).stream())
            .distinct()
            .toList();
    String message =
        approved.isEmpty()
            ? Messages.say("forbidden-term.none", first.term().text())
            : Messages.say("forbidden-term.approved", first.term().text(), approved.get(0).text());
    double confidence = text.equalsIgnoreCase(first.term().text()) ? EXACT : INFLECTED;
    Finding finding = Finding.of(info, Severity.MAJOR, confidence, first.span(), message);
    return TermReplacement.fixed(finding, first, text, approved, article.language());
  }
}
