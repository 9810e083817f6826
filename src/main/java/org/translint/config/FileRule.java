package org.translint.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How files are read that do not say it themselves: what in them is what. Immutable.
 *
 * @param format of the files, as an extension, or null: as their names say
 * @param records where the records are, a JSON Pointer, or null: wherever a format has them
 * @param select which part of a page is the article, as a CSS selector, or null: found by itself
 * @param fields what each field is, by the name of the column or a JSON Pointer
 */
public record FileRule(
    @Nullable String format, @Nullable String records, @Nullable String select, Fields fields) {

  /** Of files of which nothing was said. */
  public static final FileRule NONE = new FileRule(null, null, null, Fields.NONE);

  /** The same with another selector. */
  FileRule selecting(String selector) {
    return new FileRule(format, records, selector, fields);
  }

  /**
   * The fields of a record, each by the name of its column, or by a JSON Pointer; where no text is
   * named at all, readers go by the names that are usual, and where one of the others is not, for
   * that one.
   *
   * @param id what tells the record from others, or null
   * @param title headlines, in any order
   * @param body other texts, in any order
   * @param sourceTitle headlines of the source, in the same record
   * @param sourceBody other texts of the source
   * @param language of the article, a BCP 47 tag, or null
   * @param sourceLanguage of the source, or null
   */
  public record Fields(
      @Nullable String id,
      List<String> title,
      List<String> body,
      List<String> sourceTitle,
      List<String> sourceBody,
      @Nullable String language,
      @Nullable String sourceLanguage) {

    /** Fields of which nothing was said. */
    public static final Fields NONE =
        new Fields(null, List.of(), List.of(), List.of(), List.of(), null, null);

    /** Whether some text is named, so that no other is read. */
    public boolean nameText() {
      return !(title.isEmpty() && body.isEmpty() && sourceTitle.isEmpty() && sourceBody.isEmpty());
    }

    public Fields {
      title = List.copyOf(title);
      body = List.copyOf(body);
      sourceTitle = List.copyOf(sourceTitle);
      sourceBody = List.copyOf(sourceBody);
    }
  }
}
