package org.translint.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.translint.finding.Messages;
import org.translint.finding.UiLanguage;

/**
 * The words of the page, from the resource bundle {@code page}, in one language. Thread-safe.
 *
 * @param language that the page speaks
 * @param templates ICU message formats, of which the script of the page knows arguments and plurals
 */
record Words(UiLanguage language, ResourceBundle templates) implements DataFile.Content {

  private static final String BUNDLE = "org.translint.report.page";

  /** The words in the language of {@link Messages}. */
  static Words now() {
    UiLanguage language = Messages.language();
    return new Words(language, Messages.bundle(BUNDLE, language));
  }

  /** The phrase {@code key} with its arguments {0}, {1}, ... filled in. */
  String say(String key, Object... arguments) {
    return new MessageFormat(templates.getString(key), language.locale()).format(arguments);
  }

  /** The language as BCP 47 writes it. */
  String tag() {
    return language.locale().toLanguageTag();
  }

  /** What a language is called. */
  String languageName(String tag) {
    return ULocale.forLanguageTag(tag).getDisplayName(ULocale.forLocale(language.locale()));
  }

  /** Writes the templates for the script, which fills them in. */
  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("language", tag());
    json.writeObjectFieldStart("words");
    for (String key : new TreeSet<>(templates.keySet())) {
      json.writeStringField(key, templates.getString(key));
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
