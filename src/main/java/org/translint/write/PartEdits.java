package org.translint.write;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.translint.finding.Fix;
import org.translint.text.Document;
import org.translint.text.PackagePart;
import org.translint.text.SourceMap.Piece;
import org.translint.text.Span;

/**
 * Finds what a fix changes in the XML of a part: the characters that differ, wherever elements part
 * them. The replacement stands where the first of them stood, so it looks like that one; the others
 * are taken out of their elements. Immutable.
 */
final class PartEdits {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  /** An element that stands for white space, or the two tags of one that is empty. */
  private static final Pattern ELEMENT = Pattern.compile("<([^<>/]+)/>|<([^<>/]+)></[^<>]*>");

  private final Document stretch;
  private final String xml;
  private final int start;
  private final PartMarkup markup;
  private final boolean isDecomposed;

  PartEdits(PackagePart part, PartMarkup markup) {
    this.stretch = part.document();
    this.xml = part.text().text();
    this.start = part.start();
    this.markup = markup;
    this.isDecomposed = NFD.isNormalized(xml) && !NFC.isNormalized(xml);
  }

  /** What a change is in the part, by its place; empty where it cannot be made exactly. */
  Optional<List<Edit>> of(Change change) {
    Fix fix = change.fix();
    Span span = fix.span().shift(-start);
    String fresh = NFC.normalize(fix.replacement());
    Difference same = Difference.of(span.of(stretch.text()), fresh);
    Span changed = new Span(span.start() + same.before(), span.end() - same.after());
    String replacement = fresh.substring(same.before(), fresh.length() - same.after());
    if (changed.isEmpty()) {
      boolean belongsToNext = same.before() == 0 && !span.isEmpty();
      return beside(changed, belongsToNext)
          .map(at -> List.of(edit(change, Span.at(at), replacement, changed.start())));
    }
    List<Piece> pieces = stretch.sourceMap().pieces(changed);
    return isWhole(pieces, changed)
        ? replace(change, changed, pieces, replacement)
        : Optional.empty();
  }

  /** Whether the part has all of a span, as characters and elements that stand for some. */
  private boolean isWhole(List<Piece> pieces, Span span) {
    int at = span.start();
    for (Piece piece : pieces) {
      if (piece.document().start() > at || !(isText(piece) || isElement(piece))) {
        return false;
      }
      at = piece.document().end();
    }
    return at >= span.end();
  }

  private boolean isText(Piece piece) {
    return piece.file().of(xml).indexOf('<') < 0;
  }

  private boolean isElement(Piece piece) {
    return ELEMENT.matcher(piece.file().of(xml)).matches();
  }

  private Optional<List<Edit>> replace(
      Change change, Span changed, List<Piece> pieces, String replacement) {
    Span whole =
        new Span(
            Math.min(changed.start(), pieces.get(0).document().start()),
            Math.max(changed.end(), pieces.get(pieces.size() - 1).document().end()));
    String text = stretch.text();
    String all =
        text.substring(whole.start(), changed.start())
            + replacement
            + text.substring(changed.end(), whole.end());
    Optional<Piece> host = pieces.stream().filter(this::isText).findFirst();
    List<Edit> edits = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean isHost = host.filter(piece::equals).isPresent();
      edits.add(
          isHost
              ? edit(change, piece.file(), all, whole.start())
              : new Edit(change, piece.file(), List.of("")));
    }
    if (host.isPresent() || all.isEmpty()) {
      return Optional.of(edits);
    }
    Optional<Integer> at = beside(whole, false);
    at.ifPresent(
        place -> {
          Edit edit = edit(change, Span.at(place), all, whole.start());
          edits.add(place <= edits.get(0).span().start() ? 0 : edits.size(), edit);
        });
    return at.map(place -> edits);
  }

  private Edit edit(Change change, Span inXml, String replacement, int offset) {
    String formed = isDecomposed ? NFD.normalize(replacement) : replacement;
    boolean isAfterSpace = offset == 0 || Character.isWhitespace(stretch.text().charAt(offset - 1));
    return new Edit(
        change, inXml, List.of(markup.written(formed, prefix(inXml.start()), isAfterSpace)));
  }

  /** The prefix of the element whose characters stand at an offset, with its colon. */
  private String prefix(int offset) {
    int tag = xml.lastIndexOf('<', Math.max(0, offset - 1));
    int colon = xml.indexOf(':', Math.max(0, tag));
    for (int i = tag + 1; i < colon; i++) {
      if (!Character.isLetterOrDigit(xml.charAt(i))) {
        return "";
      }
    }
    return tag < 0 || colon < 0 ? "" : xml.substring(tag + 1, colon + 1);
  }

  /** The place beside a span where characters stand that an insertion belongs to. */
  private Optional<Integer> beside(Span span, boolean belongsToNext) {
    Optional<Integer> afterLast =
        stretch.sourceMap().pieces(new Span(Math.max(0, span.start() - 1), span.start())).stream()
            .filter(piece -> piece.document().end() == span.start() && isText(piece))
            .map(piece -> piece.file().end())
            .findFirst();
    Optional<Integer> beforeNext =
        stretch.sourceMap().pieces(new Span(span.end(), span.end() + 1)).stream()
            .filter(piece -> piece.document().start() == span.end() && isText(piece))
            .map(piece -> piece.file().start())
            .findFirst();
    return belongsToNext ? beforeNext.or(() -> afterLast) : afterLast.or(() -> beforeNext);
  }
}
