package org.translint.report.docx;

import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.translint.finding.CheckFailed;
import org.translint.finding.Finding;
import org.translint.finding.Severity;
import org.translint.report.Phrases;
import org.translint.report.Places;
import org.translint.report.Printable;
import org.translint.run.Outcome;
import org.translint.text.FileText;
import org.translint.text.PackagePart;
import org.translint.text.SourceMap.Piece;
import org.translint.text.Span;
import org.translint.zip.BadZipException;
import org.translint.zip.ZipPackage;

/**
 * An article's own Word file with a comment on each fault. Nothing else in it changes. What stands
 * beside the body (notes, text boxes, headers), where not all programs know comments, is told in
 * the body right before it, with the words at fault.
 */
final class CommentedCopy {

  private static final int EXCERPT = 300;

  private final Originals.Original original;
  private final Outcome.Checked article;
  private final List<PackagePart> body;

  private CommentedCopy(Originals.Original original, Outcome.Checked article) {
    this.original = original;
    this.article = article;
    this.body = original.parts().stream().filter(PackagePart::isBody).toList();
  }

  /**
   * The bytes of the copy; those of the file itself where there is nothing to say.
   *
   * @return empty where comments cannot be put into the file
   */
  static Optional<byte[]> of(Originals.Original original, Outcome.Checked article) {
    try {
      return new CommentedCopy(original, article).written();
    } catch (BadZipException | CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private Optional<byte[]> written() throws BadZipException, CharacterCodingException {
    List<Finding> findings =
        article.findings().stream()
            .filter(finding -> finding.severity() != Severity.NEUTRAL)
            .sorted(
                Comparator.comparingInt((Finding f) -> f.span().start())
                    .thenComparing(f -> -f.span().end()))
            .toList();
    if (findings.isEmpty() && article.failedChecks().isEmpty()) {
      return Optional.of(original.bytes());
    }
    List<PackagePart.Run> runs = body.stream().flatMap(part -> part.runs().stream()).toList();
    if (runs.isEmpty()) {
      return Optional.empty();
    }
    ZipPackage zip = ZipPackage.open(original.bytes());
    FileText main = body.get(0).text();
    CommentParts parts = new CommentParts(zip, original, main.text());
    CommentAnchors anchors = new CommentAnchors(main.text(), runs, parts.namespace());
    for (CheckFailed failed : article.failedChecks()) {
      int id = parts.add(List.of(failed.check(), Phrases.say("check.broke", failed.reason())));
      anchors.add(id, Span.at(runs.get(0).element().start()));
    }
    for (Finding finding : findings) {
      anchors.add(parts.add(lines(finding)), anchor(finding.span()));
    }
    Map<String, byte[]> changed = parts.changed();
    String xml = (main.hasMark() ? "\uFEFF" : "") + anchors.written();
    changed.put(original.mainPart(), xml.getBytes(main.charset()));
    return Optional.of(zip.with(changed));
  }

  private List<String> lines(Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add(FindingComments.head(finding));
    boolean isBeside = part(finding.span()).filter(PackagePart::isBody).isEmpty();
    if (isBeside) {
      Places.name(article.document(), finding.span()).ifPresent(lines::add);
    }
    if (isBeside && !finding.span().isEmpty()) {
      String words = finding.span().of(article.document().text());
      lines.add(Phrases.quoted(Printable.excerpt(words, EXCERPT)));
    }
    lines.addAll(FindingComments.lines(finding, article));
    return lines;
  }

  /** The stretch that a span of the article begins in. */
  private Optional<PackagePart> part(Span span) {
    return original.parts().stream()
        .filter(part -> part.start() <= span.start() && span.start() <= part.inArticle().end())
        .findFirst();
  }

  /** Where the comment on a span of the article stands in the XML of the main part. */
  private Span anchor(Span span) {
    Optional<PackagePart> own = part(span).filter(PackagePart::isBody);
    if (own.isPresent()) {
      return inXml(own.get(), span);
    }
    PackagePart before = body.get(0);
    for (PackagePart part : body) {
      before = part.start() <= span.start() ? part : before;
    }
    int end = before.start() <= span.start() ? before.document().text().length() : 0;
    return Span.at(before.document().sourceMap().toFile(Span.at(end)).start());
  }

  private static Span inXml(PackagePart part, Span span) {
    int end = Math.min(span.end(), part.inArticle().end());
    Span local = new Span(span.start() - part.start(), end - part.start());
    List<Piece> pieces = part.document().sourceMap().pieces(local);
    if (local.isEmpty() || pieces.isEmpty()) {
      return Span.at(part.document().sourceMap().toFile(Span.at(local.start())).start());
    }
    return new Span(pieces.get(0).file().start(), pieces.get(pieces.size() - 1).file().end());
  }
}
