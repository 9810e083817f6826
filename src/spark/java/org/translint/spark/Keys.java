package org.translint.spark;

/** By what tallies of different stories are added up: a letter for the kind, then a digest. */
final class Keys {

  private Keys() {}

  static String fault(long digest) {
    return "f" + Long.toHexString(digest);
  }

  static String sentence(long sentence, long wording) {
    return "s" + Long.toHexString(sentence) + ":" + Long.toHexString(wording);
  }

  /** The sentence of a key that {@link #sentence} made. */
  static String sentenceOf(String key) {
    return key.substring(0, key.indexOf(':'));
  }

  static String paragraph(long digest) {
    return "p" + Long.toHexString(digest);
  }

  /** The digest of a key that {@link #paragraph} made. */
  static long paragraphOf(String key) {
    return Long.parseUnsignedLong(key.substring(1), 16);
  }

  static String language(String language) {
    return "l" + language;
  }

  static String person(String key) {
    return "n" + key;
  }
}
