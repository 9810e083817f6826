package org.translint.spark;

import org.translint.spark.Tally.Kind;

/** By what tallies of different stories are added up: their kind, then what they are about. */
final class Keys {

  private Keys() {}

  static String fault(long digest) {
    return Kind.FAULT.key(Long.toHexString(digest));
  }

  static String sentence(long sentence, long wording) {
    return Kind.SENTENCE.key(Long.toHexString(sentence) + ":" + Long.toHexString(wording));
  }

  /** The sentence of a key that {@link #sentence} made. */
  static String sentenceOf(String key) {
    return key.substring(0, key.indexOf(':'));
  }

  /** The key of another wording of a sentence that {@link #sentenceOf} told. */
  static String wording(String sentence, long wording) {
    return sentence + ":" + Long.toHexString(wording);
  }

  static String paragraph(long digest) {
    return Kind.PARAGRAPH.key(Long.toHexString(digest));
  }

  /** The digest of a key that {@link #paragraph} made. */
  static long paragraphOf(String key) {
    return Long.parseUnsignedLong(Kind.rest(key), 16);
  }

  static String language(String language) {
    return Kind.COUNT.key(language);
  }

  static String person(String key) {
    return Kind.PERSON.key(key);
  }
}
