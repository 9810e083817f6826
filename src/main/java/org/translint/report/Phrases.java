package org.translint.report;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import org.translint.finding.NameGroup;

/** The words of the reports for people, from the resource bundle {@code phrases}. Thread-safe. */
public final class Phrases {

  private static final Locale LANGUAGE = Locale.ENGLISH;
  private static final ResourceBundle TEMPLATES =
      ResourceBundle.getBundle(
          "org.translint.report.phrases",
          Locale.ROOT,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private Phrases() {}

  /** The phrase {@code key} with its arguments {0}, {1}, ... filled in. */
  public static String say(String key, Object... arguments) {
    return new MessageFormat(TEMPLATES.getString(key), LANGUAGE).format(arguments);
  }

  /** Why the preferred form of a name is preferred; empty where nothing decided. */
  public static String because(NameGroup group) {
    NameGroup.Because because = group.because();
    String source = group.sourceName();
    return because == null
        ? ""
        : say("because." + because.label(), quoted(source == null ? group.name() : source));
  }

  /** The alternatives with "or" before the last. */
  public static String anyOf(Collection<String> alternatives) {
    return ListFormatter.getInstance(LANGUAGE, ListFormatter.Type.OR, ListFormatter.Width.WIDE)
        .format(alternatives);
  }

  public static String quoted(String text) {
    return '“' + text + '”';
  }
}
