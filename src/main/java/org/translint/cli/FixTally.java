package org.translint.cli;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.translint.finding.Fix.Applicability;
import org.translint.report.Places;
import org.translint.report.terminal.Visible;
import org.translint.text.Document;
import org.translint.text.Span;
import org.translint.write.FileFixes;
import org.translint.write.LeftFix;
import org.translint.write.LeftFix.Why;

/** Counts fixes, and tells of those that were not made. Not thread-safe. */
final class FixTally {

  /** How much of a text is told, in characters. */
  private static final int LONGEST = 60;

  private final Console console;
  private final Map<Applicability, Integer> made = new EnumMap<>(Applicability.class);
  private int files;
  private int unsafeLeft;
  private int notMade;
  private int safeLeft;

  FixTally(Console console) {
    this.console = console;
  }

  /** Counts the fixes of a file, and tells which of them could not be made, and why. */
  void add(FileFixes fixes) {
    boolean any = false;
    for (Applicability applicability : Applicability.values()) {
      int number = fixes.made(applicability);
      made.merge(applicability, number, Integer::sum);
      any |= number > 0;
    }
    files += any ? 1 : 0;
    for (LeftFix left : fixes.left()) {
      if (left.why() == Why.UNSAFE) {
        unsafeLeft++;
      } else {
        notMade++;
        safeLeft += left.fix().applicability() == Applicability.SAFE ? 1 : 0;
        console.tell(sentence(left, fixes));
      }
    }
  }

  private static String sentence(LeftFix left, FileFixes fixes) {
    Span span = left.fix().span();
    return Sentences.say(
        "fix.left." + left.why().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        where(left.article(), span),
        shortened(span.of(left.article().text())),
        shortened(left.fix().replacement()),
        fixes.encoding());
  }

  private static String where(Document article, Span span) {
    return visible(article.path() + ":" + Places.where(article, span));
  }

  private static String shortened(String text) {
    String shown = visible(text);
    return shown.codePointCount(0, shown.length()) <= LONGEST
        ? shown
        : shown.substring(0, shown.offsetByCodePoints(0, LONGEST)) + '…';
  }

  /** A text or path in one line in which nothing can act on a terminal. */
  static String visible(String text) {
    return Visible.of(text);
  }

  /** Tells what was made, or would be, and what is left. */
  void tell(boolean isWritten) {
    int safe = made(Applicability.SAFE);
    int unsafe = made(Applicability.UNSAFE);
    if (files > 0) {
      console.tell(Sentences.say(isWritten ? "fix.made" : "fix.shown", safe, unsafe, files));
    } else if (notMade == 0) {
      console.tell(Sentences.say("fix.none"));
    }
    if (notMade > 0) {
      console.tell(Sentences.say("fix.not-made", notMade));
    }
    if (unsafeLeft > 0) {
      console.tell(Sentences.say("fix.unsafe", unsafeLeft));
    }
  }

  /** How many fixes of a kind were made, or would be. */
  int made(Applicability applicability) {
    return made.getOrDefault(applicability, 0);
  }

  /** How many safe ones could not be made. */
  int safeLeft() {
    return safeLeft;
  }
}
