package org.translint.spark;

import org.translint.facts.PackedInput;
import org.translint.facts.PackedOutput;

/**
 * What some stories of a batch have in common with others, in a form that can be added up in any
 * order: of a bounded size, however many stories it counts. Immutable.
 */
sealed interface Tally permits FaultTally, SentenceTally, ParagraphTally, CountTally, PersonTally {

  /** Both together; they are of the same kind, and of different stories. */
  Tally plus(Tally other);

  /** Packs what {@link Kind#unpacked} unpacks. */
  void pack(PackedOutput out);

  /** What is counted. */
  Kind kind();

  /** What tallies count; the constants' order is part of how they are packed. */
  enum Kind {
    FAULT,
    SENTENCE,
    PARAGRAPH,
    COUNT,
    PERSON;

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
    out.number(kind().ordinal());
    pack(out);
    return out.toBytes();
  }

  /** The tally that these bytes are. */
  static Tally of(byte[] bytes) {
    PackedInput in = new PackedInput(bytes);
    return Kind.values()[in.integer()].unpacked(in);
  }

  /** Two tallies added up, packed. */
  static byte[] sum(byte[] one, byte[] other) {
    return of(one).plus(of(other)).packed();
  }
}
