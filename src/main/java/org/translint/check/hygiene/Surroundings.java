package org.translint.check.hygiene;

import java.util.regex.Pattern;
import org.translint.check.hygiene.PairedMark.Alternative;
import org.translint.check.hygiene.PairedMark.Role;
import org.translint.text.Span;

/**
 * What stands around a mark in its block, and what that costs each way to read the mark.
 *
 * <p>Costs are relative to one another and to those of {@link PairReading}; they were set by hand,
 * from the habits of six languages.
 */
final class Surroundings {

  private static final int AGAINST_SPACES = 5;

  /** To close where a block begins, or to open where it ends. */
  private static final int AGAINST_PLACE = 50;

  private static final int UNDECIDED = 1;
  private static final int AGAINST_SHAPE = 4;

  private static final Pattern LIST_LABEL =
      Pattern.compile("(?:^|[\\s(（,;:،；，、])(?:\\p{L}|\\p{Nd}{1,3}|[ivxIVX]{2,5})$");
  private static final Pattern EYES = Pattern.compile("[:;=][-~^']?$");

  /**
   * More than the patterns can match at the end of a text, lest the start of what they look at be
   * taken for the start of the block.
   */
  private static final int LOOK_BEHIND = 12;

  private final BlockText runs;
  private final String block;
  private final int start;
  private final int end;
  private final Role spaces;

  /** For the mark at {@code span} of {@code runs}. */
  Surroundings(BlockText runs, Span span) {
    this.runs = runs;
    block = runs.text();
    start = span.start();
    end = span.end();
    spaces = spaces();
  }

  /** Whether the mark stands inside a word, where it is an apostrophe. */
  boolean isInsideWord() {
    return isSpelling(before(start)) && isSpelling(after(end));
  }

  boolean opensBlock() {
    return runs.opensBlock(start);
  }

  /** Whether the mark follows the start of the block or punctuation. */
  boolean isIntroduced() {
    int i = runs.beforeMarksAndSpaces(start);
    return i == 0 || Character.getType(block.codePointBefore(i)) == Character.OTHER_PUNCTUATION;
  }

  int openCost(Role shape) {
    return cost(shape, Role.OPEN);
  }

  int closeCost(Role shape) {
    return cost(shape, Role.CLOSE);
  }

  private int cost(Role shape, Role reading) {
    boolean undecided = spaces == Role.EITHER;
    if (shape == Role.EITHER) {
      boolean absurd =
          reading == Role.CLOSE ? opensBlock() : runs.afterMarks(end) == block.length();
      int against = absurd ? AGAINST_PLACE : AGAINST_SPACES;
      return undecided ? UNDECIDED : spaces == reading ? 0 : against;
    }
    if (shape == reading) {
      return undecided || spaces == reading ? 0 : UNDECIDED;
    }
    return spaces == reading ? AGAINST_SHAPE : Mark.NEVER;
  }

  /** What it costs to read the mark as something that has no partner. */
  int otherCost(Role shape, Alternative alternative) {
    String left = block.substring(Math.max(0, start - LOOK_BEHIND), start);
    return switch (alternative) {
      case NOTHING -> Mark.NEVER;
      case APOSTROPHE -> apostropheCost(shape);
      case INCH -> Character.isDigit(before(start)) ? 3 : Mark.NEVER;
      case LIST -> EYES.matcher(left).find() ? 1 : LIST_LABEL.matcher(left).find() ? 2 : Mark.NEVER;
      case SMILE -> EYES.matcher(left).find() ? 1 : Mark.NEVER;
    };
  }

  private int apostropheCost(Role shape) {
    boolean afterWord = isSpelling(before(start));
    if (shape == Role.EITHER) {
      return afterWord ? 0 : 3;
    }
    if (shape == Role.OPEN) {
      return spaces == Role.OPEN && Character.isDigit(after(end)) ? 1 : Mark.NEVER;
    }
    if (afterWord) {
      return 1;
    }
    return spaces == Role.OPEN && isSpelling(after(end)) ? 2 : Mark.NEVER;
  }

  /** What the spaces around the mark say; other marks beside it are looked past. */
  private Role spaces() {
    int left = runs.beforeMarks(start);
    int right = runs.afterMarks(end);
    boolean freeLeft =
        left == 0
            || BlockText.isSpace(before(left))
            || BlockText.isDash(before(left))
            || isColon(before(left));
    boolean freeRight =
        right == block.length() || BlockText.isSpace(after(right)) || isPunctuation(after(right));
    if (freeLeft == freeRight) {
      return Role.EITHER;
    }
    return freeLeft ? Role.OPEN : Role.CLOSE;
  }

  private int before(int offset) {
    return offset == 0 ? '\n' : block.codePointBefore(offset);
  }

  private int after(int offset) {
    return offset == block.length() ? '\n' : block.codePointAt(offset);
  }

  /** A letter of an alphabet, or a digit; ideographs and kana are not spelt with apostrophes. */
  private static boolean isSpelling(int c) {
    if (Character.isDigit(c)) {
      return true;
    }
    return Character.isLetter(c)
        && !Character.isIdeographic(c)
        && switch (Character.UnicodeScript.of(c)) {
          case HIRAGANA, KATAKANA, HANGUL -> false;
          default -> true;
        };
  }

  /** What leads up to speech even where no space follows it. */
  private static boolean isColon(int c) {
    return c == ':' || c == '：';
  }

  private static boolean isPunctuation(int c) {
    return BlockText.isDash(c) || Character.getType(c) == Character.OTHER_PUNCTUATION;
  }
}
