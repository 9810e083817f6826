package org.translint.spark;

import org.translint.facts.PackedInput;
import org.translint.facts.PackedOutput;

/**
 * What some stories of a batch have in common with others, in a form that can be added up in any
 * order: of a bounded size, however many stories it counts. What has been added to another is not
 * to be used any more.
 */
sealed interface Tally permits FaultTally, SentenceTally, ParagraphTally, CountTally, PersonTally {

  /** Both together; they are of the same kind, and of different stories. */
  Tally plus(Tally other);

  /** Packs what {@link Kind#unpacked} unpacks. */
  void pack(PackedOutput out);

  /** What is counted. */
  Kind kind();

  /** What tallies count; the letter begins their keys. */
  enum Kind {
    FAULT('f'),
    SENTENCE('s'),
    PARAGRAPH('p'),
    COUNT('l'),
    PERSON('n');

    private final char letter;

    Kind(char letter) {
      this.letter = letter;
    }

    /** The key of a tally of this kind, by which those of different stories are added up. */
    String key(String rest) {
      return letter + rest;
    }

    /** What {@link #key} was made of. */
    static String rest(String key) {
      return key.substring(1);
    }

    /** Whether a key is that of a tally of this kind. */
    boolean isOf(String key) {
      return key.charAt(0) == letter;
    }

    private static Kind of(int letter) {
      for (Kind kind : values()) {
        if (kind.letter == letter) {
          return kind;
        }
      }
      throw new IllegalStateException("no kind of tally: " + letter);
    }

    private Tally unpacked(PackedInput in) {
      return switch (this) {
        case FAULT -> FaultTally.unpacked(in);
        case SENTENCE -> SentenceTally.unpacked(in);
        case PARAGRAPH -> ParagraphTally.unpacked(in);
        case COUNT -> CountTally.unpacked(in);
        case PERSON -> PersonTally.unpacked(in);
      };
    }
  }

  /** As bytes; the caller's. */
  default byte[] packed() {
    PackedOutput out = new PackedOutput();
    out.number(kind().letter);
    pack(out);
    return out.toBytes();
  }

  /** The tally that these bytes are. */
  static Tally of(byte[] bytes) {
    PackedInput in = new PackedInput(bytes);
    return Kind.of(in.integer()).unpacked(in);
  }

  /** Two tallies added up, packed. */
  static byte[] sum(byte[] one, byte[] other) {
    return of(one).plus(of(other)).packed();
  }
}
