package org.translint.finding;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences that findings say, from the resource bundle {@code messages}.
 *
 * <p>Templates are ICU message formats; arguments are put in as they are, numbers by the rules of
 * the language. All of a process speaks one language, which the command line sets before it does
 * anything; English until then. Thread-safe.
 */
public final class Messages {

  private static final String BUNDLE = "org.translint.finding.messages";

  private static volatile Spoken spoken = Spoken.in(UiLanguage.EN);

  private record Spoken(UiLanguage language, ResourceBundle templates) {

    static Spoken in(UiLanguage language) {
      return new Spoken(language, bundle(BUNDLE, language));
    }
  }

  private Messages() {}

  /** Says everything in {@code language} from now on, in all threads. */
  public static void speak(UiLanguage language) {
    spoken = Spoken.in(language);
  }

  /** The language in which everything is said. */
  public static UiLanguage language() {
    return spoken.language;
  }

  /**
   * The sentence {@code key} with its arguments {0}, {1}, ... filled in.
   *
   * @throws java.util.MissingResourceException if there is no such sentence
   */
  public static String say(String key, Object... arguments) {
    Spoken now = spoken;
    return new MessageFormat(now.templates.getString(key), now.language.locale()).format(arguments);
  }

  /** A bundle of templates in {@code language}, whose root is English. */
  public static ResourceBundle bundle(String name, UiLanguage language) {
    return ResourceBundle.getBundle(
        name,
        language == UiLanguage.EN ? Locale.ROOT : language.locale(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
