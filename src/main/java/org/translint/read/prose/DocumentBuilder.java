package org.translint.read.prose;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.text.Block;
import org.translint.text.Code;
import org.translint.text.Comment;
import org.translint.text.Document;
import org.translint.text.FileLines;
import org.translint.text.Label;
import org.translint.text.Span;

/**
 * Makes a document out of the pieces of its file: the one place where line ends, soft hyphens,
 * unpaired surrogates and composed characters are made regular, with exact offsets back.
 *
 * <p>Every line end and Unicode's line and paragraph separators become {@code \n}; soft hyphens,
 * which nobody sees, are left out; an unpaired surrogate becomes U+FFFD; of marks on one letter,
 * which take ages to order where there are thousands, each one after 30 becomes a joiner, as
 * Unicode's stream-safe text has it (UAX #15); the whole is in NFC. Used by one reader on one
 * thread, for one document.
 */
final class DocumentBuilder implements PieceSink {

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final int MOST_MARKS = 30;
  private static final String JOINER = "\u034F";
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private final String fileText;
  private final StringBuilder text;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();

  /** How many marks there are at the end of the text. */
  private int marks;

  DocumentBuilder(String fileText) {
    this.fileText = fileText;
    this.text = new StringBuilder(fileText.length());
  }

  /** The text so far, not yet in NFC; the offsets of {@link #block} are into it. */
  CharSequence text() {
    return text;
  }

  int length() {
    return text.length();
  }

  @Override
  public void copy(int fileStart, int fileEnd) {
    int from = fileStart;
    for (int i = fileStart; i < fileEnd; i++) {
      char c = fileText.charAt(i);
      if ((c >= ' ' && c < SOFT_HYPHEN) || c == '\n') {
        marks = 0;
        continue;
      }
      int codePoint = fileText.codePointAt(i);
      if (isOneTooMany(codePoint)) {
        run(from, i);
        from = Math.min(fileEnd, i + Character.charCount(codePoint));
        whole(JOINER, i, from);
        i = from - 1;
      } else if (c == '\r' && i + 1 < fileEnd && fileText.charAt(i + 1) == '\n') {
        run(from, i);
        whole("\n", i, i + 2);
        from = ++i + 1;
      } else if (c == SOFT_HYPHEN) {
        run(from, i);
        from = i + 1;
      } else if (regular(c) != c || isUnpaired(fileText, i)) {
        run(from, i);
        whole(String.valueOf(isUnpaired(fileText, i) ? '\uFFFD' : regular(c)), i, i + 1);
        from = i + 1;
      }
    }
    run(from, fileEnd);
  }

  @Override
  public void put(String replacement, int fileStart, int fileEnd) {
    StringBuilder made = new StringBuilder(replacement.length());
    for (int i = 0; i < replacement.length(); i++) {
      char c = replacement.charAt(i);
      if (isOneTooMany(replacement.codePointAt(i))) {
        made.append(JOINER);
        i += Character.charCount(replacement.codePointAt(i)) - 1;
      } else if (c != SOFT_HYPHEN) {
        made.append(isUnpaired(replacement, i) || c == '\0' ? '\uFFFD' : regular(c));
      }
    }
    whole(made.toString(), fileStart, fileEnd);
  }

  /** Whether a character that comes next is a mark after 30 others. */
  private boolean isOneTooMany(int codePoint) {
    if (NFC.getCombiningClass(codePoint) == 0) {
      marks = codePoint == SOFT_HYPHEN || isSecondHalf(codePoint) ? marks : 0;
      return false;
    }
    marks = marks == MOST_MARKS ? 0 : marks + 1;
    return marks == 0;
  }

  /** Whether it is what is left of a character whose first half was looked at. */
  private static boolean isSecondHalf(int codePoint) {
    return codePoint >= Character.MIN_LOW_SURROGATE && codePoint <= Character.MAX_LOW_SURROGATE;
  }

  /** Adds text that stands nowhere in the file, such as an empty line between two blocks. */
  void gap(String synthetic) {
    text.append(synthetic);
  }

  /**
   * Adds a block without the white space at its ends, if anything is left of it; its offsets are
   * into {@link #text()}.
   */
  void block(Block.Kind kind, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isWhite(text.charAt(from))) {
      from++;
    }
    while (to > from && isWhite(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      blocks.add(new Block(kind, new Span(from, to)));
    }
  }

  /**
   * Adds a comment of the file, if it is a note to translint.
   *
   * @param comment what it says
   */
  void comment(String comment, int fileStart, int fileEnd) {
    String note = comment.strip();
    if (note.startsWith(Comment.START)) {
      comments.add(new Comment(note, text.length(), new Span(fileStart, fileEnd)));
    }
  }

  /** Whether a character is white space of any kind, such as a no-break space. */
  static boolean isWhite(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The document; the builder is of no use after. */
  Document build(String path, String language) {
    return build(path, path, language, FileLines.of(fileText), null, List.of(), List.of());
  }

  /**
   * The document of an article that is one of several, or stands in its file in another dress.
   *
   * @param lines of the file
   * @param extract that the offsets are into, or null where they are into the file
   * @param codes with offsets into {@link #text()}
   * @param labels likewise
   */
  Document build(
      String id,
      String path,
      String language,
      FileLines lines,
      @Nullable Extract extract,
      List<Code> codes,
      List<Label> labels) {
    Composition composition =
        new Composition(text, extract == null ? pieces : extract.toFile(pieces));
    return new Document(
        id,
        path,
        language,
        composition.composed(),
        blocks.stream().map(composition::moved).toList(),
        composition.map(lines),
        comments.stream()
            .map(comment -> extract == null ? comment : inFile(comment, extract))
            .map(composition::moved)
            .toList(),
        codes.stream().map(composition::moved).toList(),
        labels.stream().map(composition::moved).toList());
  }

  private static Comment inFile(Comment comment, Extract extract) {
    int start = extract.fileOffset(comment.inFile().start());
    int end = extract.fileOffset(comment.inFile().end());
    return new Comment(comment.text(), comment.offset(), new Span(start, Math.max(start, end)));
  }

  /** Where an offset of the file falls in the text so far. */
  int offsetOf(int fileOffset) {
    for (int i = pieces.size() - 1; i >= 0; i--) {
      Piece piece = pieces.get(i);
      if (piece.fileEnd() <= fileOffset) {
        return piece.end();
      }
      if (piece.fileStart() <= fileOffset) {
        return piece.isLinear() ? piece.start() + fileOffset - piece.fileStart() : piece.start();
      }
    }
    return 0;
  }

  private void run(int fileStart, int fileEnd) {
    if (fileStart < fileEnd) {
      whole(fileText.substring(fileStart, fileEnd), fileStart, fileEnd);
    }
  }

  private void whole(String made, int fileStart, int fileEnd) {
    if (!made.isEmpty()) {
      pieces.add(new Piece(text.length(), text.length() + made.length(), fileStart, fileEnd));
      text.append(made);
    }
  }

  private static char regular(char c) {
    return c == '\r' || c == '\u2028' || c == '\u2029' ? '\n' : c;
  }

  private static boolean isUnpaired(String s, int i) {
    char c = s.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == s.length() || !Character.isLowSurrogate(s.charAt(i + 1));
    }
    return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(s.charAt(i - 1)));
  }
}
