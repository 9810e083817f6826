package org.translint.report.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.translint.finding.Finding;
import org.translint.report.Inert;
import org.translint.report.Phrases;
import org.translint.report.Places;
import org.translint.report.Printable;
import org.translint.report.Remedies;
import org.translint.report.TextDirection;
import org.translint.run.Outcome;
import org.translint.text.Document;

/** Writes comments that tell findings. */
final class FindingComments {

  static final String AUTHOR = "translint";
  static final String INITIALS = "tl";
  private static final int EXCERPT = 300;

  private final XWPFComments comments;
  private long count;

  FindingComments(XWPFDocument document) {
    comments = document.createComments();
  }

  /** Adds a comment on a finding of an article; returns its id. */
  BigInteger add(Finding finding, Outcome.Checked article) {
    BigInteger id = BigInteger.valueOf(count++);
    XWPFComment comment = comments.createComment(id);
    comment.setAuthor(AUTHOR);
    comment.setInitials(INITIALS);
    if (comment.getCtComment().isSetDate()) {
      comment.getCtComment().unsetDate();
    }
    paragraph(comment, head(finding), true);
    Places.name(article.document(), finding.span())
        .ifPresent(place -> paragraph(comment, place, false));
    for (String line : lines(finding, article)) {
      paragraph(comment, line, false);
    }
    return id;
  }

  /** What a comment begins with. */
  static String head(Finding finding) {
    return Phrases.say(
        "docx.comment-head",
        finding.severity().label(),
        finding.check(),
        Math.round(finding.confidence() * 100));
  }

  /** What a comment says then, wherever it stands. */
  static List<String> lines(Finding finding, Outcome.Checked article) {
    List<String> lines = new ArrayList<>();
    lines.add(finding.message());
    String suggestions = String.join("; ", Remedies.of(finding, article.document()));
    if (!suggestions.isEmpty()) {
      lines.add(Phrases.say("docx.suggestions", suggestions));
    }
    String source = source(finding, article.source());
    if (!source.isEmpty()) {
      lines.add(Phrases.say("docx.source", source));
    }
    return lines;
  }

  private static String source(Finding finding, @Nullable Document source) {
    return finding.related().stream()
        .filter(place -> source != null && Objects.equals(place.document().id(), source.id()))
        .map(place -> Phrases.quoted(Printable.excerpt(place.text(), EXCERPT)))
        .findFirst()
        .orElse("");
  }

  private static void paragraph(XWPFComment comment, String text, boolean isBold) {
    XWPFParagraph paragraph = comment.createParagraph();
    boolean isRightToLeft = TextDirection.of(text, TextDirection.LTR) == TextDirection.RTL;
    if (isRightToLeft) {
      paragraph.getCTP().addNewPPr().addNewBidi();
    }
    CTR run = paragraph.getCTP().addNewR();
    CTRPr properties = run.addNewRPr();
    if (isBold) {
      properties.addNewB();
    }
    Typeface.OWN.apply(properties, isRightToLeft);
    RunText.add(run, Inert.of(text), true);
  }
}
