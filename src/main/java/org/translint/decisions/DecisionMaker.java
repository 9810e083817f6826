package org.translint.decisions;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.translint.config.PathPattern;
import org.translint.decisions.Decision.Kind;
import org.translint.decisions.Decision.Place;
import org.translint.decisions.Decision.Stamp;
import org.translint.finding.Category;
import org.translint.finding.Finding;
import org.translint.finding.Related;
import org.translint.language.LanguageTags;
import org.translint.text.Block;
import org.translint.text.Document;

/** Makes decisions that accept what was found. */
public final class DecisionMaker {

  private static final int LONGEST_EXCERPT = 60;

  /** Standard input, with the parts that it may have, and paths from the root. */
  private static final Pattern WITHOUT_FOLDER =
      Pattern.compile("-(?:#.*)?|(?:/|[A-Za-z]:/).*", Pattern.DOTALL);

  /** From this confidence on, an unknown word is a slip, which is accepted in its place alone. */
  private static final double SURE = 0.7;

  private final Stamp stamp;
  private final String folder;

  /** Makes decisions of one person at one time, in the folder of the table. */
  public DecisionMaker(Stamp stamp) {
    this(stamp, "");
  }

  /**
   * Makes decisions of one person at one time.
   *
   * @param folder the way from the table's folder down to the working folder, with {@code /}; empty
   *     where they are the same, or not below each other
   */
  public DecisionMaker(Stamp stamp, String folder) {
    this.stamp = stamp;
    this.folder = folder;
  }

  /**
   * The decision that accepts a finding. What recurs over the batch is told in one article, which
   * is another one when the batch grows; so it is accepted by what it says: a word as a word, a
   * paragraph as a paragraph.
   */
  public Decision accepting(Finding finding, String fingerprint, Document article) {
    Place place = new Place(path(article.id()), finding.check(), excerpt(finding, article));
    String language = LanguageTags.base(article.language());
    String text = finding.span().of(article.text());
    Optional<String> paragraph = recurringParagraph(finding, article);
    if (paragraph.isPresent()) {
      return Decision.of(Kind.TEXT, paragraph.get(), language, place, stamp);
    }
    boolean isTerm =
        finding.category() == Category.SPELLING
            && finding.confidence() < SURE
            && finding.related().stream().anyMatch(other -> isSame(other, text, article));
    return isTerm
        ? Decision.of(Kind.WORD, text, language, place, stamp)
        : Decision.of(Kind.FINDING, fingerprint, "", place, stamp);
  }

  /** An article by its path from the table, so that it is the same one from any folder. */
  private String path(String id) {
    return WITHOUT_FOLDER.matcher(id).matches() ? id : PathPattern.from(folder, id);
  }

  private static boolean isSame(Related other, String text, Document article) {
    return !other.document().id().equals(article.id())
        && other.text().toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT));
  }

  /** The digest of the paragraph that the finding is about, if it is about all places of it. */
  private static Optional<String> recurringParagraph(Finding finding, Document article) {
    boolean isWhole =
        article.blocks().stream().map(Block::span).anyMatch(span -> span.equals(finding.span()));
    if (!isWhole || finding.category() == Category.SPELLING) {
      return Optional.empty();
    }
    String digest = ParagraphDigest.of(finding.span().of(article.text()));
    return finding.related().stream()
        .filter(other -> !other.document().id().equals(article.id()))
        .map(other -> ParagraphDigest.of(other.text()))
        .filter(digest::equals)
        .findFirst();
  }

  /** The text at fault, or where something is missing, what the source has there. */
  private static String excerpt(Finding finding, Document article) {
    String text =
        finding.span().isEmpty()
            ? finding.related().stream().findFirst().map(Related::text).orElse("")
            : finding.span().of(article.text());
    String line = text.replaceAll("[\\s\\p{Cc}]+", " ").strip();
    if (line.length() <= LONGEST_EXCERPT) {
      return line;
    }
    int end = line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_EXCERPT));
    return line.substring(0, end).strip() + "…";
  }
}
