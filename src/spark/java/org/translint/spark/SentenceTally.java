package org.translint.spark;

import java.util.Comparator;
import org.translint.facts.PackedInput;
import org.translint.facts.PackedOutput;

/**
 * One wording of one sentence, in stories that have no other.
 *
 * @param wording its digest
 * @param stories how many stories have it
 * @param articles how many articles have it
 * @param first where it stands first, by article
 * @param isDecided whether more stories have it than the wording that it is held against
 */
record SentenceTally(long wording, int stories, int articles, Excerpt first, boolean isDecided)
    implements Tally {

  /** The wording that most stories have; of several the one that stands first. */
  static final Comparator<SentenceTally> BEST =
      Comparator.comparingInt(SentenceTally::stories)
          .thenComparing(SentenceTally::first, Comparator.reverseOrder());

  @Override
  public SentenceTally plus(Tally tally) {
    SentenceTally other = (SentenceTally) tally;
    return new SentenceTally(
        wording,
        stories + other.stories,
        articles + other.articles,
        first.compareTo(other.first) <= 0 ? first : other.first,
        isDecided);
  }

  /** The better of two wordings of one sentence, packed. */
  static byte[] better(byte[] one, byte[] other) {
    return BEST.compare((SentenceTally) Tally.of(one), (SentenceTally) Tally.of(other)) >= 0
        ? one
        : other;
  }

  /** This wording, the best one, as it is held against {@code other}. */
  SentenceTally against(SentenceTally other) {
    return new SentenceTally(wording, stories, articles, first, stories > other.stories);
  }

  @Override
  public Kind kind() {
    return Kind.SENTENCE;
  }

  @Override
  public void pack(PackedOutput out) {
    out.bits(wording);
    out.number(stories);
    out.number(articles);
    first.pack(out);
    out.flag(isDecided);
  }

  static SentenceTally unpacked(PackedInput in) {
    return new SentenceTally(
        in.bits(), in.integer(), in.integer(), Excerpt.unpacked(in), in.flag());
  }
}
