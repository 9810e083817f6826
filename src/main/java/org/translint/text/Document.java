package org.translint.text;

import java.util.List;

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
 */
public record Document(
    String id,
    String path,
    String language,
    String text,
    List<Block> blocks,
    SourceMap sourceMap,
    List<Comment> comments) {

  /** The language tag of text whose language is not known (BCP 47's "undetermined"). */
  public static final String UNKNOWN_LANGUAGE = "und";

  public Document {
    blocks = List.copyOf(blocks);
    comments = List.copyOf(comments);
  }

  /** A document without notes to translint. */
  public Document(
      String id,
      String path,
      String language,
      String text,
      List<Block> blocks,
      SourceMap sourceMap) {
    this(id, path, language, text, blocks, sourceMap, List.of());
  }

  /** The same document in another language: what identification adds after reading. */
  public Document withLanguage(String newLanguage) {
    return new Document(id, path, newLanguage, text, blocks, sourceMap, comments);
  }

  /** Where {@code span} of this document stands in the file, as people count. */
  public Place place(Span span) {
    return sourceMap.locate(span);
  }
}
