package org.translint.report.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.translint.report.Inert;
import org.translint.report.TextDirection;
import org.translint.text.Span;

/**
 * Writes one paragraph of an article, with the ranges of its comments. Runs are split where a range
 * begins or ends; ranges may overlap, and one that is empty is a point between two characters.
 */
final class CommentedParagraph {

  /**
   * A comment on a part of a paragraph.
   *
   * @param id of the comment in the document
   * @param span in the text of the article, inside the paragraph
   * @param fill behind the text, RRGGBB
   */
  record Mark(BigInteger id, Span span, String fill) {}

  private final CTP paragraph;
  private final Typeface typeface;
  private final boolean isRightToLeft;

  /**
   * A paragraph, empty yet.
   *
   * @param text that it will have, which says how it runs
   */
  CommentedParagraph(XWPFParagraph paragraph, Typeface typeface, String text) {
    this.paragraph = paragraph.getCTP();
    this.typeface = typeface;
    isRightToLeft = TextDirection.of(text, TextDirection.LTR) == TextDirection.RTL;
    if (isRightToLeft) {
      CTPPr properties =
          this.paragraph.isSetPPr() ? this.paragraph.getPPr() : this.paragraph.addNewPPr();
      properties.addNewBidi();
    }
  }

  /**
   * Writes the paragraph that stands at {@code block} in {@code text}.
   *
   * @param marks by their start; those that begin earlier are the outer ones
   * @param keepsLines whether line ends stay, as they do in code
   */
  void write(String text, Span block, List<Mark> marks, boolean keepsLines) {
    TreeSet<Integer> edges = new TreeSet<>(List.of(block.start(), block.end()));
    for (Mark mark : marks) {
      edges.add(mark.span().start());
      edges.add(mark.span().end());
    }
    int done = block.start();
    List<Mark> open = new ArrayList<>();
    for (int edge : edges) {
      if (edge > done) {
        run(text.substring(done, edge), open, keepsLines);
        done = edge;
      }
      for (Mark mark : marks) {
        if (mark.span().end() == edge && !mark.span().isEmpty()) {
          close(mark);
          open.remove(mark);
        }
      }
      for (Mark mark : marks) {
        if (mark.span().start() == edge) {
          paragraph.addNewCommentRangeStart().setId(mark.id());
          if (mark.span().isEmpty()) {
            close(mark);
          } else {
            open.add(mark);
          }
        }
      }
    }
  }

  private void close(Mark mark) {
    paragraph.addNewCommentRangeEnd().setId(mark.id());
    paragraph.addNewR().addNewCommentReference().setId(mark.id());
  }

  /** Writes text; the worst of the faults in it, which is told first, gives its colour. */
  private void run(String text, List<Mark> open, boolean keepsLines) {
    CTR run = paragraph.addNewR();
    CTRPr properties = run.addNewRPr();
    typeface.apply(
        properties,
        isRightToLeft && TextDirection.of(text, TextDirection.RTL) == TextDirection.RTL);
    if (!open.isEmpty()) {
      CTShd shade = properties.addNewShd();
      shade.setVal(STShd.CLEAR);
      shade.setColor("auto");
      shade.setFill(open.get(open.size() - 1).fill());
    }
    RunText.add(run, Inert.of(text), keepsLines);
  }
}
