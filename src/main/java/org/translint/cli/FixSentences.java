package org.translint.cli;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What {@code fix} tells, from the resource bundle {@code fix}. Thread-safe. */
final class FixSentences {

  private static final ResourceBundle TEMPLATES =
      ResourceBundle.getBundle(
          "org.translint.cli.fix",
          Locale.ROOT,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private FixSentences() {}

  /** The sentence {@code key} with its arguments {0}, {1}, ... filled in. */
  static String say(String key, Object... arguments) {
    return new MessageFormat(TEMPLATES.getString(key), Locale.ENGLISH).format(arguments);
  }
}
