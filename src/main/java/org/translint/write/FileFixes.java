package org.translint.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.translint.finding.Finding;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Severity;
import org.translint.text.Document;
import org.translint.write.LeftFix.Why;
import org.translint.write.Rewritten.Left;
import org.translint.write.Rewritten.Made;

/**
 * The fixing of the articles of one file in rounds: fixes are put in, the articles are checked
 * again, and what is then left is looked at in the next round.
 *
 * <p>A fix that does not mend its fault, or puts another in its place, is taken back; and so are
 * those that lead back to what was there before. Not thread-safe.
 */
public final class FileFixes {

  /** How often fixes may be put in. An article needs two rounds, very rarely more than four. */
  private static final int MOST_ROUNDS = 20;

  /** How often a file may be looked at, with what is taken back. */
  private static final int MOST_LOOKS = 60;

  private final Rewriter rewriter;
  private final String path;
  private final boolean withUnsafe;
  private final byte[] original;
  private final List<Round> rounds = new ArrayList<>();
  private final Set<String> harmful = new HashSet<>();
  private final Set<String> circular = new HashSet<>();
  private byte[] bytes;
  private List<LeftFix> left = List.of();
  private boolean isStale;
  private int looks;

  /** A file at the start of a round, what was found then, and what was put in. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Round(byte[] bytes, List<Fault> found, List<Made> made) {}

  /**
   * The fixing of a file.
   *
   * @param rewriter of files like this
   * @param path of the file, as reports print it
   * @param original bytes of the file; nobody changes them
   * @param withUnsafe whether fixes are made that a person is to look at, too
   */
  public FileFixes(Rewriter rewriter, String path, byte[] original, boolean withUnsafe) {
    this.rewriter = rewriter;
    this.path = path;
    this.original = original;
    this.bytes = original;
    this.withUnsafe = withUnsafe;
  }

  /**
   * Makes what fixes it can.
   *
   * @param found in all articles as they were read from {@link #bytes()}
   * @return whether the bytes are others now, so that they are to be checked again
   */
  public boolean next(List<Fault> found) {
    if (isStale) {
      return false;
    }
    looks++;
    List<Fault> now = List.copyOf(found);
    byte[] before = bytes;
    if (!rounds.isEmpty() && takesBack(now)) {
      Round last = rounds.remove(rounds.size() - 1);
      bytes = last.bytes();
      now = last.found();
    }
    make(now);
    return !Arrays.equals(before, bytes);
  }

  /** Whether fixes of the last round did harm, which are then not made again. */
  private boolean takesBack(List<Fault> after) {
    Round last = rounds.get(rounds.size() - 1);
    boolean any = false;
    for (Made made : last.made()) {
      Optional<Fault> own = asking(made, last.found());
      if (own.isPresent() && doesHarm(made, last.found(), own.get(), after)) {
        harmful.add(own.get().fingerprint());
        any = true;
      }
    }
    return any;
  }

  /** Whether something is found in a replacement that was not found in what it replaced. */
  private static boolean doesHarm(Made made, List<Fault> before, Fault own, List<Fault> after) {
    Document article = made.change().article();
    for (Fault fault : after) {
      Finding finding = fault.finding();
      if (fault.isIn(article)
          && finding.severity() != Severity.NEUTRAL
          && made.now().contains(finding.span())
          && !wasThere(finding, made, before, own)) {
        return true;
      }
    }
    return false;
  }

  private static boolean wasThere(Finding now, Made made, List<Fault> before, Fault own) {
    return before.stream()
        .filter(other -> !other.equals(own) && other.isIn(made.change().article()))
        .map(Fault::finding)
        .anyMatch(
            other -> other.check().equals(now.check()) && made.fix().span().contains(other.span()));
  }

  private static Optional<Fault> asking(Made made, List<Fault> faults) {
    return faults.stream().filter(fault -> fault.asksFor(made.change())).findFirst();
  }

  private void make(List<Fault> found) {
    List<Change> changes =
        found.stream()
            .filter(fault -> fault.isFixable(withUnsafe))
            .filter(fault -> !harmful.contains(fault.fingerprint()))
            .filter(fault -> !circular.contains(fault.fingerprint()))
            .flatMap(fault -> fault.changes().stream())
            .toList();
    Optional<Rewritten> after = rewriter.rewrite(path, bytes, changes);
    if (after.isEmpty()) {
      isStale = true;
      bytes = original;
      return;
    }
    Rewritten rewritten = after.get();
    boolean isTooOften = rounds.size() >= MOST_ROUNDS || looks >= MOST_LOOKS;
    left = left(found, rewritten, isTooOften);
    if (rewritten.made().isEmpty() || isTooOften) {
      return;
    }
    Round round = new Round(bytes, found, rewritten.made());
    int same = roundBefore(rewritten.bytes(), round);
    if (same < 0) {
      rounds.add(round);
      bytes = rewritten.bytes();
    } else {
      goBack(same, round);
    }
  }

  /** The round that began with these bytes, or -1. */
  private int roundBefore(byte[] made, Round now) {
    for (int i = 0; i < rounds.size(); i++) {
      if (Arrays.equals(rounds.get(i).bytes(), made)) {
        return i;
      }
    }
    return Arrays.equals(now.bytes(), made) ? rounds.size() : -1;
  }

  /**
   * Gives up what led in a circle. It is the first round of it that is not made again: so the file
   * ends where it would begin if it were fixed anew, and stays so.
   */
  private void goBack(int start, Round last) {
    Round first = start < rounds.size() ? rounds.get(start) : last;
    rounds.subList(Math.min(start, rounds.size()), rounds.size()).clear();
    for (Made made : first.made()) {
      asking(made, first.found()).ifPresent(fault -> circular.add(fault.fingerprint()));
    }
    bytes = first.bytes();
    make(first.found());
  }

  private List<LeftFix> left(List<Fault> found, Rewritten rewritten, boolean isTooOften) {
    List<LeftFix> fixes = new ArrayList<>();
    for (Fault fault : found) {
      Why why = why(fault, rewritten, isTooOften);
      if (why != null) {
        fixes.add(new LeftFix(fault.article(), fault.finding(), why));
      }
    }
    return fixes;
  }

  private @Nullable Why why(Fault fault, Rewritten rewritten, boolean isTooOften) {
    if (!fault.isFixable(true)) {
      return null;
    }
    if (!fault.isFixable(withUnsafe)) {
      return Why.UNSAFE;
    }
    if (harmful.contains(fault.fingerprint())) {
      return Why.HARMFUL;
    }
    if (circular.contains(fault.fingerprint())) {
      return Why.CIRCULAR;
    }
    for (Left other : rewritten.left()) {
      if (fault.isIn(other.change().article())
          && other.fix().equals(fault.finding().fixes().get(0))) {
        return Why.of(other.reason());
      }
    }
    return isTooOften ? Why.TOO_OFTEN : null;
  }

  /** The path of the file, as reports print it. */
  public String path() {
    return path;
  }

  /** The bytes of the file as it was. */
  public byte[] original() {
    return original;
  }

  /** The bytes of the file as it is now, which are to be checked next. */
  public byte[] bytes() {
    return bytes;
  }

  /** Whether the file is text, so that a difference of its bytes says what changes. */
  public boolean isText() {
    return rewriter.isText();
  }

  /** What people are shown of the file, with these bytes in it. */
  public String shown(byte[] state) {
    return rewriter.shown(path, state);
  }

  /** What the file is encoded in, by name. */
  public String encoding() {
    return rewriter.encoding(path, original);
  }

  /** Whether the bytes did not hold the articles, as they do not when the file has changed. */
  public boolean isStale() {
    return isStale;
  }

  /** How many fixes of a kind are in the bytes. */
  public int made(Applicability applicability) {
    int made = 0;
    for (Round round : rounds) {
      for (Made one : round.made()) {
        made += one.fix().applicability() == applicability ? 1 : 0;
      }
    }
    return made;
  }

  /** The fixes that are not in the bytes, once these need no further check. */
  public List<LeftFix> left() {
    return left;
  }
}
