package org.translint.text;

/** Where something stands in a file, in the words of the people who work with such files. */
public sealed interface Place {

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
}
