package org.translint.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.translint.finding.Finding;
import org.translint.finding.Fix;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.text.Document;
import org.translint.text.Span;
import org.translint.write.LeftFix.Why;
import org.translint.write.Rewritten.Left;
import org.translint.write.Rewritten.Made;

/**
 * The fixing of one article in rounds: fixes are put in, the article is checked again, and what is
 * then left is looked at in the next round.
 *
 * <p>A fix that does not mend its fault, or puts another in its place, is taken back; and so are
 * those that lead back to what was there before. Not thread-safe.
 */
public final class ArticleFixes {

  /** How often fixes may be put in. An article needs two rounds, very rarely more than four. */
  private static final int MOST_ROUNDS = 20;

  /** How often an article may be looked at, with what is taken back. */
  private static final int MOST_LOOKS = 60;

  private final Rewriter rewriter;
  private final boolean withUnsafe;
  private final byte[] original;
  private final List<Round> rounds = new ArrayList<>();
  private final Set<String> harmful = new HashSet<>();
  private final Set<String> circular = new HashSet<>();
  private byte[] bytes;
  private List<LeftFix> left = List.of();
  private Document article;
  private boolean isStale;
  private int looks;

  /** An article at the start of a round, and what was put in then. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Round(byte[] bytes, Found found, List<Made> made) {}

  /** What was found in an article. */
  private record Found(Document article, List<Finding> findings, List<String> fingerprints) {}

  /**
   * The fixing of an article.
   *
   * @param rewriter of files like this
   * @param original bytes of the file; nobody changes them
   * @param article as it was read
   * @param withUnsafe whether fixes are made that a person is to look at, too
   */
  public ArticleFixes(Rewriter rewriter, byte[] original, Document article, boolean withUnsafe) {
    this.rewriter = rewriter;
    this.original = original;
    this.bytes = original;
    this.article = article;
    this.withUnsafe = withUnsafe;
  }

  /** Whether a program may make the first fix of a finding: which is the one that is made. */
  public static boolean isFixable(Finding finding, boolean withUnsafe) {
    return isSafe(finding) || (withUnsafe && has(finding, Applicability.UNSAFE));
  }

  private static boolean isSafe(Finding finding) {
    return has(finding, Applicability.SAFE);
  }

  private static boolean has(Finding finding, Applicability applicability) {
    return !finding.fixes().isEmpty() && finding.fixes().get(0).applicability() == applicability;
  }

  /**
   * Makes what fixes it can.
   *
   * @param document the article as it was read from {@link #bytes()}
   * @param findings in it
   * @param fingerprints of the findings
   * @return whether the bytes are others now, so that they are to be checked again
   */
  public boolean next(Document document, List<Finding> findings, List<String> fingerprints) {
    if (isStale) {
      return false;
    }
    looks++;
    Found found = new Found(document, findings, fingerprints);
    byte[] before = bytes;
    if (!rounds.isEmpty() && takesBack(found)) {
      Round last = rounds.remove(rounds.size() - 1);
      bytes = last.bytes();
      found = last.found();
    }
    make(found);
    return !Arrays.equals(before, bytes);
  }

  /** Whether fixes of the last round did harm, which are then not made again. */
  private boolean takesBack(Found after) {
    Round last = rounds.get(rounds.size() - 1);
    boolean any = false;
    for (Made made : last.made()) {
      int own = indexOf(made.fix(), last.found().findings());
      if (own >= 0 && doesHarm(made, last.found(), own, after)) {
        harmful.add(last.found().fingerprints().get(own));
        any = true;
      }
    }
    return any;
  }

  /** Whether something is found in a replacement that was not found in what it replaced. */
  private static boolean doesHarm(Made made, Found before, int own, Found after) {
    Span old = made.fix().span();
    for (Finding finding : after.findings()) {
      if (finding.severity() == Severity.NEUTRAL || !made.now().contains(finding.span())) {
        continue;
      }
      boolean wasThere = false;
      for (int i = 0; i < before.findings().size(); i++) {
        Finding other = before.findings().get(i);
        wasThere |= i != own && other.check().equals(finding.check()) && old.contains(other.span());
      }
      if (!wasThere) {
        return true;
      }
    }
    return false;
  }

  private static int indexOf(Fix fix, List<Finding> findings) {
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (isFixable(finding, true) && fixes(finding).contains(fix)) {
        return i;
      }
    }
    return -1;
  }

  /** The first fix of a finding, and the same at the other places that it mends. */
  private static List<Fix> fixes(Finding finding) {
    Fix first = finding.fixes().get(0);
    List<Fix> fixes = new ArrayList<>(List.of(first));
    for (Related place : finding.related()) {
      String replacement = place.replacement();
      if (isSafe(finding) && replacement != null) {
        fixes.add(new Fix(place.span(), replacement, first.applicability()));
      }
    }
    return fixes;
  }

  private void make(Found found) {
    article = found.article();
    List<Fix> fixes = new ArrayList<>();
    for (int i = 0; i < found.findings().size(); i++) {
      Finding finding = found.findings().get(i);
      String fingerprint = found.fingerprints().get(i);
      if (isFixable(finding, withUnsafe)
          && !harmful.contains(fingerprint)
          && !circular.contains(fingerprint)) {
        fixes.addAll(fixes(finding));
      }
    }
    Optional<Rewritten> after = rewriter.rewrite(bytes, found.article(), fixes);
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
   * Gives up what led in a circle. It is the first round of it that is not made again: so the
   * article ends where it would begin if it were fixed anew, and stays so.
   */
  private void goBack(int start, Round last) {
    Round first = start < rounds.size() ? rounds.get(start) : last;
    rounds.subList(Math.min(start, rounds.size()), rounds.size()).clear();
    for (Made made : first.made()) {
      int own = indexOf(made.fix(), first.found().findings());
      circular.add(first.found().fingerprints().get(own));
    }
    bytes = first.bytes();
    make(first.found());
  }

  private List<LeftFix> left(Found found, Rewritten rewritten, boolean isTooOften) {
    List<LeftFix> fixes = new ArrayList<>();
    for (int i = 0; i < found.findings().size(); i++) {
      Finding finding = found.findings().get(i);
      Why why = why(finding, found.fingerprints().get(i), rewritten, isTooOften);
      if (why != null) {
        fixes.add(new LeftFix(finding, why));
      }
    }
    return fixes;
  }

  private @Nullable Why why(
      Finding finding, String fingerprint, Rewritten rewritten, boolean isTooOften) {
    if (!isFixable(finding, true)) {
      return null;
    }
    if (!isFixable(finding, withUnsafe)) {
      return Why.UNSAFE;
    }
    if (harmful.contains(fingerprint)) {
      return Why.HARMFUL;
    }
    if (circular.contains(fingerprint)) {
      return Why.CIRCULAR;
    }
    Fix fix = finding.fixes().get(0);
    for (Left other : rewritten.left()) {
      if (other.fix().equals(fix)) {
        return Why.of(other.reason());
      }
    }
    return isTooOften ? Why.TOO_OFTEN : null;
  }

  /** The bytes of the file as it was. */
  public byte[] original() {
    return original;
  }

  /** The bytes of the file as it is now, which are to be checked next. */
  public byte[] bytes() {
    return bytes;
  }

  /** The article in {@link #bytes()}, once it needs no further check. */
  public Document article() {
    return article;
  }

  /** What people are shown of the file, with these bytes in it. */
  public String shown(byte[] state) {
    return rewriter.shown(article.path(), state);
  }

  /** What the file is encoded in, by name. */
  public String encoding() {
    return rewriter.encoding(article.path(), original);
  }

  /** Whether the bytes did not hold the article, as they do not when the file has changed. */
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
