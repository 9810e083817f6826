package org.translint.run;

import java.util.List;
import org.translint.check.BatchArticle;
import org.translint.check.SiblingVotes;
import org.translint.facts.Facts;
import org.translint.finding.Finding;
import org.translint.finding.Related;
import org.translint.text.Document;
import org.translint.text.Span;

/**
 * The other translations of an article's source, which are evidence about it. Immutable.
 *
 * @param others their facts, by id
 */
public record Siblings(List<Facts> others) {

  private static final int DECIMAL = 10;

  public Siblings {
    others = List.copyOf(others);
  }

  /** What batch checks see of them. */
  public List<BatchArticle> inBatch() {
    return others.stream().map(Facts::inBatch).toList();
  }

  /**
   * What they do where {@code finding}, of {@code article}, has a fault, whose first related place
   * is the place in the source.
   */
  public SiblingVotes votes(Finding finding, Document article) {
    if (finding.related().isEmpty()) {
      return SiblingVotes.NONE;
    }
    Related place = finding.related().get(0);
    List<Facts> same = others.stream().filter(o -> isSourceOf(o, place.document())).toList();
    String value = digits(finding, article);
    long alike = same.stream().filter(o -> has(o, finding.check(), place.span(), value)).count();
    long keeping = same.stream().filter(o -> o.keptFigures().contains(place.span())).count();
    return new SiblingVotes(same.size(), (int) alike, (int) keeping);
  }

  private static boolean isSourceOf(Facts facts, Document source) {
    Document own = facts.source();
    return own != null && own.id().equals(source.id());
  }

  /** Whether an article has a fault of this kind, and this value, where the source has a place. */
  private static boolean has(Facts facts, String check, Span place, String value) {
    return facts.findings().stream()
        .filter(finding -> finding.check().equals(check) && !finding.related().isEmpty())
        .filter(finding -> finding.related().get(0).span().equals(place))
        .anyMatch(finding -> digits(finding, facts.document()).equals(value));
  }

  /** The digits at fault, which all languages write alike but for their script and separators. */
  private static String digits(Finding finding, Document article) {
    StringBuilder digits = new StringBuilder();
    finding
        .span()
        .of(article.text())
        .codePoints()
        .filter(Character::isDigit)
        .forEach(c -> digits.append(Character.digit(c, DECIMAL)));
    return digits.toString();
  }
}
