package org.translint.read.office;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.FileLines;
import org.translint.text.Label;
import org.translint.text.PackagePart;
import org.translint.text.SourceMap;

/** Collects the stretches of an article and joins them. Used by one reader on one thread. */
final class Stretches {

  private static final String GAP = "\n\n";

  private final String path;
  private final List<PackagePart> parts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private Stretch current;
  private OfficePackage.Xml part;
  private FileLines lines;

  /** Begins with the body of an article. */
  Stretches(String path, OfficePackage.Xml body) {
    this.path = path;
    this.part = body;
    this.lines = FileLines.of(body.text().text());
    this.current = new Stretch(body, lines, true);
  }

  /** The stretch that text goes to. */
  Stretch current() {
    return current;
  }

  /** The text of the part that is being read. */
  String xml() {
    return part.text().text();
  }

  /** Ends the stretch; what follows stands in the same part, in its body or beside it. */
  void next(boolean isBody) {
    end();
    current = new Stretch(part, lines, isBody);
  }

  /** Ends the stretch; what follows stands in another part, beside the body. */
  void next(OfficePackage.Xml other) {
    end();
    part = other;
    lines = FileLines.of(other.text().text());
    current = new Stretch(other, lines, false);
  }

  private void end() {
    if (current.isEmpty()) {
      return;
    }
    int start = text.length() == 0 ? 0 : text.length() + GAP.length();
    PackagePart done = current.build(path, start);
    if (done.document().text().isEmpty()) {
      return;
    }
    text.append(start == 0 ? "" : GAP).append(done.document().text());
    parts.add(done);
    for (Block block : done.document().blocks()) {
      blocks.add(new Block(block.kind(), block.span().shift(start)));
    }
    for (Label label : done.document().labels()) {
      labels.add(new Label(label.span().shift(start), label.place()));
    }
  }

  /** The article; nothing can be added after. */
  OfficeArticle article(@Nullable String commentsPart, String mainPart) {
    end();
    String whole = text.toString();
    Document document =
        new Document(
            path,
            path,
            Document.UNKNOWN_LANGUAGE,
            whole,
            blocks,
            SourceMap.identity(whole),
            List.of(),
            List.of(),
            labels);
    return new OfficeArticle(document, parts, mainPart, commentsPart);
  }
}
