package org.translint.read.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.translint.read.prose.PieceSink;

/**
 * References to characters. Beside those of XML the names of HTML are understood, which feeds use
 * though they may not.
 */
final class References {

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]*));");

  private References() {}

  /** Gives what stands between two offsets of the file, with the references resolved. */
  static void give(String fileText, int start, int end, PieceSink sink) {
    int run = start;
    int at = next(fileText, start, end);
    while (at < end) {
      Matcher reference = REFERENCE.matcher(fileText).region(at, end);
      String meant = reference.lookingAt() ? meant(reference) : "";
      if (meant.isEmpty()) {
        at = next(fileText, at + 1, end);
        continue;
      }
      sink.copy(run, at);
      sink.put(meant, at, reference.end());
      run = reference.end();
      at = next(fileText, run, end);
    }
    sink.copy(run, end);
  }

  /** Where the next reference may begin, no further than the end: a file may have none at all. */
  private static int next(String fileText, int from, int end) {
    int at = from;
    while (at < end && fileText.charAt(at) != '&') {
      at++;
    }
    return at;
  }

  private static String meant(Matcher reference) {
    if (reference.group(3) != null) {
      String name = reference.group(3);
      return name.equals("apos") ? "'" : Entities.getByName(name);
    }
    int codePoint =
        reference.group(1) != null
            ? Integer.parseInt(reference.group(1), 16)
            : Integer.parseInt(reference.group(2));
    return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
  }
}
