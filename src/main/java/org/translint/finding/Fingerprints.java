package org.translint.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.translint.text.Document;
import org.translint.text.Span;

/**
 * Names of findings that survive an edit elsewhere in the article.
 *
 * <p>A fingerprint is made of the check, the article, the faulty text and up to two words on either
 * side in its line, within 40 UTF-16 units; never of a position. Findings that are alike in all of
 * that are numbered in their order, so that no two in a report are the same.
 */
public final class Fingerprints {

  private static final int CONTEXT = 40;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Fingerprints() {}

  /** The fingerprints of an article's findings, in their order: 16 hexadecimal digits each. */
  public static List<String> of(Document document, List<Finding> findings) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> fingerprints = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      String about = about(document, finding);
      int ordinal = seen.merge(about, 1, Integer::sum);
      fingerprints.add(digest(about + '\n' + ordinal));
    }
    return fingerprints;
  }

  private static String about(Document document, Finding finding) {
    String text = document.text();
    Span span = finding.span();
    String rule = finding.rule() == null ? "" : finding.rule();
    int lineStart = text.lastIndexOf('\n', span.start() - 1) + 1;
    int newline = text.indexOf('\n', span.end());
    int lineEnd = newline < 0 ? text.length() : newline;
    return String.join(
        "\n",
        finding.check(),
        rule,
        document.id(),
        lastWords(text.substring(Math.max(lineStart, span.start() - CONTEXT), span.start())),
        span.of(text),
        firstWords(text.substring(span.end(), Math.min(lineEnd, span.end() + CONTEXT))));
  }

  private static String lastWords(String before) {
    String[] words = SPACE.split(before.strip());
    return words.length < 2 ? words[0] : words[words.length - 2] + ' ' + words[words.length - 1];
  }

  private static String firstWords(String after) {
    String[] words = SPACE.split(after.strip());
    return words.length < 2 ? words[0] : words[0] + ' ' + words[1];
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
