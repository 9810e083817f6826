package org.translint.read.prose;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells lines that were broken to fit a width from lines that are paragraphs of their own.
 *
 * <p>A line goes on in the next where the next line's first word would not have fitted into the
 * widest line, and the lines so joined show somewhere that they are broken inside a sentence: the
 * next begins in lower case, or, in a script without case, the line ends with a letter.
 */
final class HardWraps {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;

  /** A script without spaces may leave this many columns free, so as not to begin with a comma. */
  private static final int SLACK = 6;

  private HardWraps() {}

  /** The indexes of the lines at which a paragraph begins; the first is always one. */
  static List<Integer> paragraphStarts(List<String> lines) {
    int widest = lines.stream().mapToInt(TextWidth::of).max().orElse(0);
    List<Integer> starts = new ArrayList<>();
    for (int first = 0; first < lines.size(); ) {
      int end = first + 1;
      if (widest >= NARROWEST && widest <= WIDEST) {
        while (end < lines.size() && isFull(lines.get(end - 1), lines.get(end), widest)) {
          end++;
        }
        end = isBroken(lines.subList(first, end)) ? end : first + 1;
      }
      starts.add(first);
      first = end;
    }
    return starts;
  }

  private static boolean isFull(String line, String next, int widest) {
    int codePoint = next.codePointAt(0);
    int needed = TextWidth.isWide(codePoint) ? SLACK : 1 + TextWidth.of(next.split("\\s", 2)[0]);
    return TextWidth.of(line) + needed > widest;
  }

  private static boolean isBroken(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      int before = lines.get(i - 1).codePointBefore(lines.get(i - 1).length());
      int after = lines.get(i).codePointAt(0);
      if (Character.isLowerCase(after) && !UCharacter.hasBinaryProperty(before, UProperty.S_TERM)) {
        return true;
      }
      if (lines.size() > 2 && isCaseless(after) && Character.isLetter(before)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCaseless(int codePoint) {
    return UCharacter.getType(codePoint) == ECharacterCategory.OTHER_LETTER;
  }
}
