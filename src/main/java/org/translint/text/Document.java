package org.translint.text;

import java.util.List;
import java.util.Optional;

/**
 * One article as text: what was read, in one coordinate system.
 *
 * <p>The text has {@code \n} as its only line end and is in Unicode's composed form (NFC), so that
 * checks need not think of either. All offsets that checks see or report are UTF-16 code units into
 * this text; only {@link #sourceMap()} turns them into places in the file.
 *
 * @param id unique in a run: the path, or {@code path#record} where a file holds several articles
 * @param path where the file is, as reports print it, with {@code /}
 * @param language BCP 47 tag, or {@link #UNKNOWN_LANGUAGE} where nothing said so
 * @param text the whole text
 * @param blocks in order, without overlap
 * @param sourceMap from offsets in {@code text} to offsets in the file
 * @param comments notes to translint, in order
 * @param codes inline markup that is to be kept in translation, in order
 * @param labels what people call parts of the text, in order, where lines do not say it
 */
public record Document(
    String id,
    String path,
    String language,
    String text,
    List<Block> blocks,
    SourceMap sourceMap,
    List<Comment> comments,
    List<Code> codes,
    List<Label> labels) {

  /** The language tag of text whose language is not known (BCP 47's "undetermined"). */
  public static final String UNKNOWN_LANGUAGE = "und";

  public Document {
    blocks = List.copyOf(blocks);
    comments = List.copyOf(comments);
    codes = List.copyOf(codes);
    labels = List.copyOf(labels);
  }

  /** A document of running text alone. */
  public Document(
      String id,
      String path,
      String language,
      String text,
      List<Block> blocks,
      SourceMap sourceMap) {
    this(id, path, language, text, blocks, sourceMap, List.of());
  }

  /** A document of running text, with notes to translint. */
  public Document(
      String id,
      String path,
      String language,
      String text,
      List<Block> blocks,
      SourceMap sourceMap,
      List<Comment> comments) {
    this(id, path, language, text, blocks, sourceMap, comments, List.of(), List.of());
  }

  /** The same document in another language: what identification adds after reading. */
  public Document withLanguage(String newLanguage) {
    return new Document(id, path, newLanguage, text, blocks, sourceMap, comments, codes, labels);
  }

  /** What people call the place of {@code span}'s start, where lines do not say it. */
  public Optional<Place> label(Span span) {
    int low = 0;
    int high = labels.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (labels.get(middle).span().end() < span.start()
          || (labels.get(middle).span().end() == span.start() && !span.isEmpty())) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean isThere = low < labels.size() && labels.get(low).span().start() <= span.end();
    return isThere ? Optional.of(labels.get(low).place()) : Optional.empty();
  }

  /** Where {@code span} of this document stands in the file, as people count. */
  public Place place(Span span) {
    return sourceMap.locate(span);
  }
}
