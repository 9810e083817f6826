package org.translint.decisions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** A short name for what a paragraph says, whatever its capitals, spaces and width. */
final class ParagraphDigest {

  private static final int BYTES = 8;

  private ParagraphDigest() {}

  /** The digest of a paragraph's text: 16 hexadecimal digits. */
  static String of(String paragraph) {
    String folded =
        Normalizer.normalize(paragraph, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\s+", " ")
            .strip();
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(folded.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
