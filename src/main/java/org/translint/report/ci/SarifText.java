package org.translint.report.ci;

/** Text in messages of SARIF, in which some characters have a meaning (§ 3.11 of SARIF 2.1.0). */
final class SarifText {

  private SarifText() {}

  /**
   * A message that says {@code text} and nothing else: braces, which would be placeholders, are
   * doubled, and brackets before a parenthesis, which would be a link, are set apart from it.
   */
  static String literal(String text) {
    return text.replace("{", "{{").replace("}", "}}").replace("](", "] (");
  }
}
