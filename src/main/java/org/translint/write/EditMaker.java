package org.translint.write;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.translint.finding.Fix;
import org.translint.text.Document;
import org.translint.text.FileText;
import org.translint.text.SourceMap.Piece;
import org.translint.text.Span;

/**
 * Finds the place in a file's text that a fix of one of its articles changes: no more of it than
 * differs, and none that holds markup. Made once for a file, because it looks through all of it.
 * Immutable.
 */
final class EditMaker {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  /** What stands for a character in markup, in JSON and PO, and in CSV. */
  private static final Pattern REFERENCE =
      Pattern.compile("(?:&(?:#[xX]?)?[0-9A-Za-z]+;?|\\\\(?:\\p{Punct}|u[0-9A-Fa-f]{4})|\"\")+");

  private static final Pattern LINE_END = Pattern.compile("\\R");

  private final String fileText;
  private final Escape escape;
  private final boolean isDecomposed;
  private final String lineEnd;

  EditMaker(FileText file, Escape escape) {
    this.fileText = file.text();
    this.escape = escape;
    this.isDecomposed = NFD.isNormalized(fileText) && !NFC.isNormalized(fileText);
    this.lineEnd = escape.writesLineEnds() && fileText.contains("\r\n") ? "\r\n" : "\n";
  }

  /** The change, or empty where the place is not plain text. */
  Optional<Edit> edit(Change change) {
    Document article = change.article();
    Fix fix = change.fix();
    String old = fix.span().of(article.text());
    String fresh = NFC.normalize(fix.replacement());
    Difference same = Difference.of(old, fresh);
    int before = same.before();
    Span changed = new Span(fix.span().start() + before, fix.span().end() - same.after());
    String replacement = asInFile(fresh.substring(before, fresh.length() - same.after()));
    Optional<Span> inFile =
        changed.isEmpty()
            ? between(article, changed.start(), before == 0 && !fix.span().isEmpty())
            : plain(article, changed);
    return inFile.map(span -> new Edit(change, span, escape.forms(replacement)));
  }

  /** The replacement in the form of Unicode and with the line ends that the file has. */
  private String asInFile(String replacement) {
    String formed = isDecomposed ? NFD.normalize(replacement) : replacement;
    return formed.replace("\n", lineEnd);
  }

  /** Where a span stands in the file, if the file has it in one piece without markup. */
  private Optional<Span> plain(Document article, Span span) {
    List<Piece> pieces = article.sourceMap().pieces(span);
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    Piece first = pieces.get(0);
    Piece last = first;
    if (first.document().start() != span.start() || !isPlain(article, first)) {
      return Optional.empty();
    }
    for (Piece piece : pieces.subList(1, pieces.size())) {
      if (piece.document().start() != last.document().end()
          || piece.file().start() != last.file().end()
          || !isPlain(article, piece)) {
        return Optional.empty();
      }
      last = piece;
    }
    return last.document().end() == span.end()
        ? Optional.of(new Span(first.file().start(), last.file().end()))
        : Optional.empty();
  }

  /** Whether a piece is text, white space or a reference to a character, and not a tag. */
  private boolean isPlain(Document article, Piece piece) {
    String shown = piece.document().of(article.text());
    String written = piece.file().of(fileText);
    if (shown.startsWith("\n")) {
      return LINE_END.matcher(written).lookingAt() && !isMeant(piece);
    }
    return written.equals(shown)
        || (shown.equals(" ") && written.isBlank())
        || NFC.normalize(written).equals(shown)
        || REFERENCE.matcher(written).matches();
  }

  /** Whether two spaces or a backslash stand before a line end, as where Markdown breaks a line. */
  private boolean isMeant(Piece lineEnd) {
    int start = lineEnd.file().start();
    return fileText.startsWith("  ", start - 2) || fileText.startsWith("\\", start - 1);
  }

  /**
   * The place of an insertion: beside the character to which it belongs, if markup stands there.
   *
   * @param belongsToNext whether that is the one after it
   */
  private Optional<Span> between(Document article, int offset, boolean belongsToNext) {
    Optional<Span> afterLast =
        article.sourceMap().pieces(new Span(Math.max(0, offset - 1), offset)).stream()
            .filter(piece -> piece.document().end() == offset)
            .map(piece -> Span.at(piece.file().end()))
            .findFirst();
    Optional<Span> beforeNext =
        article.sourceMap().pieces(new Span(offset, offset + 1)).stream()
            .filter(piece -> piece.document().start() == offset)
            .map(piece -> Span.at(piece.file().start()))
            .findFirst();
    return belongsToNext ? beforeNext.or(() -> afterLast) : afterLast.or(() -> beforeNext);
  }
}
