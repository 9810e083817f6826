package org.translint.read.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the marks that begin list items in plain text. A number alone is no mark, since a sentence
 * may begin with one: it must have its neighbour in the list.
 */
final class ListMarkers {

  private static final Pattern BULLET =
      Pattern.compile("(?:[-*•‣◦▪●]\\h+|・\\h*)(?=.*[\\p{L}\\p{N}])");
  private static final Pattern NUMBER =
      Pattern.compile("(\\p{Nd}{1,3})(?:[.)]\\h+|[、．）]\\h*)(?=\\S)");

  private ListMarkers() {}

  /** For each line, the length of the mark that it begins with; 0 for none. */
  static int[] lengths(List<String> lines) {
    int[] lengths = new int[lines.size()];
    int before = -1;
    int numberBefore = 0;
    for (int i = 0; i < lengths.length; i++) {
      Matcher bullet = BULLET.matcher(lines.get(i));
      Matcher number = NUMBER.matcher(lines.get(i));
      if (bullet.lookingAt()) {
        lengths[i] = bullet.end();
      } else if (number.lookingAt()) {
        int value = Integer.parseInt(number.group(1));
        if (before >= 0 && value == numberBefore + 1) {
          lengths[i] = number.end();
          lengths[before] = numberMark(lines.get(before));
        }
        before = i;
        numberBefore = value;
      }
    }
    return lengths;
  }

  private static int numberMark(String line) {
    Matcher number = NUMBER.matcher(line);
    return number.lookingAt() ? number.end() : 0;
  }
}
