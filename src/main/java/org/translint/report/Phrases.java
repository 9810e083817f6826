package org.translint.report;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import java.util.Collection;
import org.translint.finding.BatchName;
import org.translint.finding.Messages;
import org.translint.finding.NameGroup;
import org.translint.finding.UiLanguage;

/**
 * The words of the reports for people, from the resource bundle {@code phrases}, in the language of
 * {@link Messages}. Thread-safe.
 */
public final class Phrases {

  private static final String BUNDLE = "org.translint.report.phrases";

  private Phrases() {}

  /** The phrase {@code key} with its arguments {0}, {1}, ... filled in. */
  public static String say(String key, Object... arguments) {
    UiLanguage language = Messages.language();
    return new MessageFormat(Messages.bundle(BUNDLE, language).getString(key), language.locale())
        .format(arguments);
  }

  /** Why the preferred form of a name is preferred; empty where nothing decided. */
  public static String because(NameGroup group) {
    NameGroup.Because because = group.because();
    String source = group.sourceName();
    return because == null
        ? ""
        : say("because." + because.label(), quoted(source == null ? group.name() : source));
  }

  /** Why the preferred form of a name of a batch is preferred; empty where nothing decided. */
  public static String because(BatchName name) {
    NameGroup.Because because = name.because();
    String source = name.sourceName();
    return because == null
        ? ""
        : say("because." + because.label(), quoted(source == null ? name.name() : source));
  }

  /** The alternatives with "or" before the last. */
  public static String anyOf(Collection<String> alternatives) {
    return ListFormatter.getInstance(
            Messages.language().locale(), ListFormatter.Type.OR, ListFormatter.Width.WIDE)
        .format(alternatives);
  }

  public static String quoted(String text) {
    return '“' + text + '”';
  }
}
