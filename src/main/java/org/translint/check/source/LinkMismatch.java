package org.translint.check.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.translint.check.AlignedPassage;
import org.translint.check.Analysis;
import org.translint.check.CheckPages;
import org.translint.check.TranslationCheck;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.finding.Messages;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.text.Span;

/** Finds web and e-mail addresses, handles and hashtags that the translation does not keep. */
public final class LinkMismatch implements TranslationCheck {

  private static final CheckInfo INFO =
      CheckPages.info("link-mismatch", Category.MISTRANSLATION, Maturity.STABLE);

  private static final double CHANGED = 0.95;
  private static final double DROPPED = 0.6;
  private static final double ADDED = 0.6;

  /** A word of a hashtag: #PasarBaru has two. */
  private static final String WORD_START = "(?<=\\p{Ll})(?=\\p{Lu})|_";

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis translation, Analysis source) {
    LinkFinder finder = new LinkFinder(List.of(translation.language(), source.language()));
    List<Link> ofSource = finder.find(source);
    List<Link> ofTarget = finder.find(translation);
    LinkPairs pairs = LinkPairs.of(ofSource, ofTarget);
    List<Finding> findings = new ArrayList<>();
    pairs.changed().stream()
        .filter(pair -> !isTranslated(pair.target(), translation))
        .map(pair -> changed(pair, source))
        .forEach(findings::add);
    if (isReadAlike(translation, source)) {
      boolean hasFewerTags = tags(ofTarget) < tags(ofSource);
      pairs.dropped().stream()
          .filter(link -> link.kind() != Link.Kind.HASHTAG || hasFewerTags)
          .filter(link -> link.kind() != Link.Kind.SITE)
          .flatMap(link -> dropped(link, translation, source).stream())
          .forEach(findings::add);
      pairs.added().stream()
          .filter(link -> link.kind() != Link.Kind.HASHTAG && link.kind() != Link.Kind.SITE)
          .map(LinkMismatch::added)
          .forEach(findings::add);
    }
    return findings;
  }

  /** Whether both files show the same of a link: some formats keep its address out of the text. */
  private static boolean isReadAlike(Analysis translation, Analysis source) {
    return extension(translation).equals(extension(source));
  }

  private static String extension(Analysis article) {
    String path = article.document().path();
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static long tags(List<Link> links) {
    return links.stream()
        .filter(link -> link.kind() == Link.Kind.HASHTAG)
        .map(Link::key)
        .distinct()
        .count();
  }

  /** Whether it is a hashtag of words of the translation's language: #Musik became #Music. */
  private static boolean isTranslated(Link link, Analysis translation) {
    if (link.kind() != Link.Kind.HASHTAG) {
      return false;
    }
    for (String word : link.text().substring(1).split(WORD_START, -1)) {
      boolean hasDigits = word.codePoints().anyMatch(Character::isDigit);
      if (hasDigits || !translation.dictionary().knows(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  private static Finding changed(LinkPairs.Changed pair, Analysis source) {
    return Finding.of(
            INFO,
            Severity.MAJOR,
            CHANGED,
            pair.target().span(),
            Messages.say("link-mismatch.changed", pair.source().text(), pair.target().text()))
        .withRelated(List.of(new Related(source.document(), pair.source().span())));
  }

  /** Nothing where its whole sentence is missing: that is another fault. */
  private static Optional<Finding> dropped(Link link, Analysis translation, Analysis source) {
    return translation.alignment().sentences().stream()
        .filter(passage -> !passage.source().isEmpty() && !passage.target().isEmpty())
        .filter(passage -> passage.sourceSpan().overlaps(link.span()))
        .findFirst()
        .map(AlignedPassage::targetSpan)
        .map(
            place ->
                Finding.of(
                        INFO,
                        Severity.MINOR,
                        DROPPED,
                        Span.at(place.start()),
                        Messages.say("link-mismatch.dropped", link.text()))
                    .withRelated(List.of(new Related(source.document(), link.span()))));
  }

  private static Finding added(Link link) {
    return Finding.of(
        INFO, Severity.MINOR, ADDED, link.span(), Messages.say("link-mismatch.added", link.text()));
  }
}
