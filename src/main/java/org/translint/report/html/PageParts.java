package org.translint.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The style and the script of the page, and the policy that allows nothing else.
 *
 * @param style all of the style element
 * @param script all of the script element: one function, so that its parts share their names with
 *     each other alone
 */
record PageParts(String style, String script) {

  /** The parts of the script, each after those that it calls while the page starts. */
  private static final List<String> SCRIPTS =
      List.of(
          "words.js",
          "elements.js",
          "data.js",
          "review.js",
          "filter.js",
          "marks.js",
          "notes.js",
          "article.js",
          "charts.js",
          "overview.js",
          "names.js",
          "help.js",
          "controls.js",
          "reading.js",
          "print.js",
          "page.js");

  static PageParts load() {
    String script =
        SCRIPTS.stream()
            .map(PageParts::resource)
            .collect(Collectors.joining("\n", "(() => {\n'use strict';\n", "})();\n"));
    return new PageParts(resource("report.css"), script);
  }

  /** Nothing may be loaded, and nothing run or styled but the two texts that the page holds. */
  String policy() {
    return "default-src 'none'; style-src "
        + hash(style)
        + "; script-src "
        + hash(script)
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    byte[] bytes = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(bytes) + "'";
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = PageParts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the report's " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
