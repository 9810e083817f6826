package org.translint.finding;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences that findings say, from the resource bundle {@code messages}.
 *
 * <p>Templates are ICU message formats; arguments are put in as they are, numbers by the rules of
 * English. Thread-safe.
 */
public final class Messages {

  private static final ResourceBundle TEMPLATES =
      ResourceBundle.getBundle(
          "org.translint.finding.messages",
          Locale.ROOT,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private Messages() {}

  /**
   * The sentence {@code key} with its arguments {0}, {1}, ... filled in.
   *
   * @throws java.util.MissingResourceException if there is no such sentence
   */
  public static String say(String key, Object... arguments) {
    return new MessageFormat(TEMPLATES.getString(key), Locale.ENGLISH).format(arguments);
  }
}
