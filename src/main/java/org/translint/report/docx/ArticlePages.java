package org.translint.report.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.translint.finding.CheckFailed;
import org.translint.finding.Finding;
import org.translint.finding.Severity;
import org.translint.report.Inert;
import org.translint.report.Phrases;
import org.translint.report.SeverityColor;
import org.translint.run.Outcome;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.Span;

/** Writes articles paragraph by paragraph, each from a new page on. */
final class ArticlePages {

  private final XWPFDocument book;
  private final FindingComments comments;
  private int articles;

  ArticlePages(XWPFDocument book) {
    this.book = book;
    this.comments = new FindingComments(book);
  }

  /** Writes an article with comments on what is above neutral; returns the bookmark of it. */
  String add(Outcome.Checked article) {
    String bookmark = heading(article.id());
    Document document = article.document();
    plain(
        Style.NOTE,
        Phrases.say(
            "docx.article",
            document.language(),
            article.verdict().label(),
            article.words(),
            article.source() == null ? "–" : article.source().id()));
    if (article.count(Severity.NEUTRAL) > 0) {
      plain(Style.NOTE, Phrases.say("docx.neutral", article.count(Severity.NEUTRAL)));
    }
    for (CheckFailed failed : article.failedChecks()) {
      plain(Style.NOTE, failed.check() + ": " + Phrases.say("check.broke", failed.reason()));
    }
    Typeface typeface = Typeface.of(document.language());
    List<Block> blocks = blocks(document);
    List<List<Finding>> findings = findingsOf(blocks, article);
    for (int i = 0; i < blocks.size(); i++) {
      block(blocks.get(i), findings.get(i), article, typeface);
    }
    return bookmark;
  }

  private static List<Block> blocks(Document document) {
    return document.blocks().isEmpty()
        ? List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, document.text().length())))
        : document.blocks();
  }

  /** The findings of each block; what stands between two blocks belongs to the one before. */
  private static List<List<Finding>> findingsOf(List<Block> blocks, Outcome.Checked article) {
    List<List<Finding>> all = new ArrayList<>();
    blocks.forEach(block -> all.add(new ArrayList<>()));
    for (Finding finding : article.findings()) {
      if (finding.severity() != Severity.NEUTRAL) {
        int at = 0;
        while (at + 1 < blocks.size()
            && blocks.get(at + 1).span().start() <= finding.span().start()) {
          at++;
        }
        boolean isBeyond =
            !finding.span().isEmpty()
                && finding.span().start() >= blocks.get(at).span().end()
                && at + 1 < blocks.size()
                && finding.span().end() > blocks.get(at + 1).span().start();
        all.get(isBeyond ? at + 1 : at).add(finding);
      }
    }
    return all;
  }

  private void block(
      Block block, List<Finding> findings, Outcome.Checked article, Typeface typeface) {
    String text = article.document().text();
    List<CommentedParagraph.Mark> marks = new ArrayList<>();
    for (Finding finding : findings) {
      BigInteger id = comments.add(finding, article);
      Span inside = inside(finding.span(), block.span());
      marks.add(new CommentedParagraph.Mark(id, inside, SeverityColor.of(finding.severity())));
    }
    marks.sort(
        Comparator.comparingInt((CommentedParagraph.Mark m) -> m.span().start())
            .thenComparing(m -> -m.span().end()));
    XWPFParagraph paragraph = book.createParagraph();
    paragraph.setStyle(Style.of(block.kind()).id());
    new CommentedParagraph(paragraph, typeface, block.span().of(text))
        .write(text, block.span(), marks, block.kind() == Block.Kind.CODE);
  }

  /** The part of a span that is inside a block; of one that is outside, the nearest place. */
  private static Span inside(Span span, Span block) {
    int start = Math.min(Math.max(span.start(), block.start()), block.end());
    int end = Math.min(Math.max(span.end(), start), block.end());
    return new Span(start, end);
  }

  private String heading(String id) {
    XWPFParagraph paragraph = book.createParagraph();
    paragraph.setStyle(Style.ARTICLE.id());
    BigInteger number = BigInteger.valueOf(articles++);
    String name = "article" + number;
    CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
    start.setId(number);
    start.setName(name);
    CTR run = paragraph.getCTP().addNewR();
    Typeface.OWN.apply(run.addNewRPr(), false);
    RunText.add(run, Inert.of(id), false);
    paragraph.getCTP().addNewBookmarkEnd().setId(number);
    return name;
  }

  private void plain(Style style, String text) {
    XWPFParagraph paragraph = book.createParagraph();
    paragraph.setStyle(style.id());
    CTR run = paragraph.getCTP().addNewR();
    Typeface.OWN.apply(run.addNewRPr(), false);
    RunText.add(run, Inert.of(text), false);
  }
}
