package org.translint.write;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a format writes characters that mean something else to it. What it is to be in a certain
 * place, such as a CDATA section or a field that holds HTML, shows when the file is read again.
 */
public enum Escape {
  /** As they are. */
  NONE {
    @Override
    Stream<String> ways(String text) {
      return Stream.of(text);
    }
  },
  /** As they are, or where that would be markup, as references to characters. */
  MARKUP {
    @Override
    Stream<String> ways(String text) {
      return Stream.of(text, references(text));
    }
  },
  /** As references; as they are in a CDATA section; twice where the text is markup itself. */
  XML {
    @Override
    Stream<String> ways(String text) {
      return Stream.of(references(text), text, references(references(text)));
    }
  },
  /** With backslashes; as references before that where the text is markup. */
  JSON {
    @Override
    Stream<String> ways(String text) {
      return Stream.of(json(text), json(references(text)));
    }
  },
  /** With quotation marks doubled, or as they are where none stand around the field. */
  CSV {
    @Override
    Stream<String> ways(String text) {
      String doubled = text.replace("\"", "\"\"");
      return Stream.of(doubled, text, references(doubled));
    }
  },
  /** With backslashes as in C. */
  PO {
    @Override
    Stream<String> ways(String text) {
      return Stream.of(
          text.replace("\\", "\\\\")
              .replace("\"", "\\\"")
              .replace("\t", "\\t")
              .replace("\n", "\\n"));
    }
  };

  /** The ways to write a text, the likeliest first, without what is the same. */
  List<String> forms(String text) {
    return ways(text).distinct().toList();
  }

  /** Whether a line end is written as the file writes its own, and not as an escape. */
  boolean writesLineEnds() {
    return this != JSON && this != PO;
  }

  abstract Stream<String> ways(String text);

  private static String references(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static String json(String text) {
    return String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text));
  }
}
