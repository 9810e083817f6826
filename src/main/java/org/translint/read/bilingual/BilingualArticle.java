package org.translint.read.bilingual;

import java.util.ArrayList;
import java.util.List;
import org.translint.text.AlignedPair;
import org.translint.text.Correspondence;
import org.translint.text.Document;
import org.translint.text.FileLines;
import org.translint.text.Span;
import org.translint.text.Translation;

/**
 * Makes a translation with its source of the segments of a bilingual file. Used by one reader on
 * one thread, for one article.
 */
final class BilingualArticle {

  /** Of a segment that the other text lacks. */
  static final int NONE = -1;

  private final Side source;
  private final Side target;
  private final List<Pair> pairs = new ArrayList<>();

  BilingualArticle(String fileText) {
    this.source = new Side(fileText);
    this.target = new Side(fileText);
  }

  /** Two segments that belong together, by their indexes, in the order of the translation. */
  private record Pair(int source, int target, boolean isUntouched) {}

  /** Where the segments of the source go. */
  Side source() {
    return source;
  }

  /** Where the segments of the translation go. */
  Side target() {
    return target;
  }

  /**
   * Says which segments belong together, in the order of the translation. One that is not
   * translated gets a segment without text, under the name of its source.
   *
   * @param sourceIndex of the source, or {@link #NONE}
   * @param targetIndex of the translation, or {@link #NONE} where it is not translated
   * @param isUntouched whether the file says that nobody has translated it yet
   */
  void pair(int sourceIndex, int targetIndex, boolean isUntouched) {
    int to =
        targetIndex == NONE && sourceIndex != NONE
            ? target.missing(source.label(sourceIndex))
            : targetIndex;
    pairs.add(new Pair(sourceIndex, to, isUntouched));
  }

  /** Languages of the two texts, as BCP 47 tags. */
  record Languages(String source, String target) {}

  /**
   * The translation; where nothing is translated yet, an empty one, with which the whole source
   * pairs. The builder is of no use after.
   *
   * @param id of the article, unique in the run
   * @param lines of the file, one for all its articles
   */
  Translation build(String id, String path, Languages languages, FileLines lines) {
    Document sourceText = source.document(id + "/source", path, languages.source(), lines);
    boolean isBegun = pairs.stream().anyMatch(this::isTranslated);
    Side given = isBegun ? target : new Side("");
    Document targetText = given.document(id, path, languages.target(), lines);
    if (!isBegun && sourceText.blocks().isEmpty()) {
      return new Translation(targetText, null, Correspondence.NONE);
    }
    List<Span> sourceSpans = source.spans(sourceText);
    List<AlignedPair> aligned =
        isBegun ? aligned(sourceSpans, target.spans(targetText)) : unaligned(sourceSpans);
    return new Translation(targetText, sourceText, new Correspondence(aligned, aligned));
  }

  private boolean isTranslated(Pair pair) {
    if (pair.target == NONE || target.isBlank(pair.target)) {
      return false;
    }
    boolean isCopy =
        pair.source != NONE
            && source.text(pair.source).strip().equals(target.text(pair.target).strip());
    return !(pair.isUntouched && isCopy);
  }

  /** All that is to be translated, with nothing. */
  private static List<AlignedPair> unaligned(List<Span> sourceSpans) {
    return sourceSpans.stream()
        .filter(span -> !span.isEmpty())
        .map(span -> new AlignedPair(span, Span.at(0), 1, false))
        .toList();
  }

  private List<AlignedPair> aligned(List<Span> sourceSpans, List<Span> targetSpans) {
    List<AlignedPair> aligned = new ArrayList<>();
    int sourceEnd = 0;
    int targetEnd = 0;
    for (Pair pair : pairs) {
      Span from = pair.source == NONE ? Span.at(sourceEnd) : sourceSpans.get(pair.source);
      Span to = pair.target == NONE ? Span.at(targetEnd) : targetSpans.get(pair.target);
      sourceEnd = from.end();
      targetEnd = to.end();
      if (!from.isEmpty() || !to.isEmpty()) {
        aligned.add(new AlignedPair(from, to, 1, false));
      }
    }
    return aligned;
  }
}
