package org.translint.write;

import java.util.regex.Pattern;

/** How the parts of a package write text: what is no character in them is an element. */
public enum PartMarkup {
  /** WordprocessingML: text stands in elements of its own, and nothing else does. */
  WORD {
    @Override
    String written(String text, String prefix, boolean isAfterSpace) {
      String end = "</" + prefix + "t><" + prefix;
      String start = "/><" + prefix + "t xml:space=\"preserve\">";
      return references(text).replace("\n", end + "br" + start).replace("\t", end + "tab" + start);
    }
  },
  /** OpenDocument: white space is one space, and more are elements. */
  OPEN_DOCUMENT {
    @Override
    String written(String text, String prefix, boolean isAfterSpace) {
      String padded = isAfterSpace ? " " + text : text;
      String spaced =
          SPACES
              .matcher(references(padded))
              .replaceAll(more -> "<text:s text:c=\"" + more.group().length() + "\"/>");
      return (isAfterSpace ? spaced.substring(1) : spaced)
          .replace("\n", "<text:line-break/>")
          .replace("\t", "<text:tab/>");
    }
  };

  /** Spaces after another space. */
  private static final Pattern SPACES = Pattern.compile("(?<= ) +");

  /**
   * Text as a part has it.
   *
   * @param prefix of the element around it, with its colon, if it has one
   * @param isAfterSpace whether it comes after white space, or first in its paragraph
   */
  abstract String written(String text, String prefix, boolean isAfterSpace);

  private static String references(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
