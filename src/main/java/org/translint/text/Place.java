package org.translint.text;

/** Where something stands in a file, in the words of the people who work with such files. */
public sealed interface Place {

  /** Whether the file has lines, and is not a package of parts. */
  default boolean hasLines() {
    return true;
  }

  /**
   * A place in a text file.
   *
   * @param span UTF-16 code units into the file's decoded text, a leading byte order mark not
   *     counted, carriage returns counted
   * @param line of the start, from 1
   * @param column of the start, from 1, in UTF-16 units
   * @param endLine of the end, from 1
   * @param endColumn of the end, from 1, exclusive
   */
  record InText(Span span, int line, int column, int endLine, int endColumn) implements Place {}

  /**
   * A paragraph of a word processor's document.
   *
   * @param part which text of the document it belongs to
   * @param number of the paragraph in that text, from 1; of a note, its own number
   */
  record InParagraph(Part part, int number) implements Place {

    @Override
    public boolean hasLines() {
      return false;
    }

    /** A text of a document: its own, or one that stands beside it. */
    public enum Part {
      BODY,
      HEADER,
      FOOTER,
      FOOTNOTE,
      ENDNOTE,
      TEXT_BOX
    }
  }

  /** A cell of a table of a word processor's document; all numbers from 1. */
  record InCell(int table, int row, int column) implements Place {
    @Override
    public boolean hasLines() {
      return false;
    }
  }

  /**
   * A segment of a translation file.
   *
   * @param id as the file has it: of a unit and its segment, or the number where it has none
   */
  record InSegment(String id) implements Place {}

  /**
   * A field of a record, as in a table or an export.
   *
   * @param record its id, or its number from 1
   * @param field the name of the column, or a JSON Pointer
   */
  record InField(String record, String field) implements Place {}

  /**
   * A cue of subtitles.
   *
   * @param number of the cue in the file, from 1
   * @param time at which it begins, as the file writes it
   */
  record InCue(int number, String time) implements Place {}
}
