package org.translint.cli;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What commands tell beside their reports, from the resource bundle {@code sentences}. Thread-safe.
 */
final class Sentences {

  private static final ResourceBundle TEMPLATES =
      ResourceBundle.getBundle(
          "org.translint.cli.sentences",
          Locale.ROOT,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private Sentences() {}

  /** The sentence {@code key} with its arguments {0}, {1}, ... filled in. */
  static String say(String key, Object... arguments) {
    return new MessageFormat(TEMPLATES.getString(key), Locale.ENGLISH).format(arguments);
  }
}
