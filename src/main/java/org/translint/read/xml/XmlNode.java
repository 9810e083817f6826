package org.translint.read.xml;

import org.translint.read.prose.PieceSink;

/** A part of an XML file. All offsets are UTF-16 units into the file's decoded text. */
public sealed interface XmlNode permits XmlElement, XmlNode.Text, XmlNode.Note {

  /** Where it begins in the file, with the signs around it. */
  int start();

  /** Where it ends in the file, with the signs around it. */
  int end();

  /**
   * Characters between two tags.
   *
   * @param start of the characters; in a CDATA section after the sign that opens it
   * @param end of the characters, likewise
   * @param isVerbatim whether references to characters are text, as in a CDATA section
   */
  record Text(int start, int end, boolean isVerbatim) implements XmlNode {

    /** Gives the characters to a sink, each reference as what it stands for. */
    public void give(String fileText, PieceSink sink) {
      if (isVerbatim) {
        sink.copy(start, end);
      } else {
        References.give(fileText, start, end, sink);
      }
    }
  }

  /**
   * A comment.
   *
   * @param content what it says, without the signs around it
   */
  record Note(int start, int end, String content) implements XmlNode {}
}
