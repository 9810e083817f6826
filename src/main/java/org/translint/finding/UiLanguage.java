package org.translint.finding;

import java.util.Locale;

/** A language that translint speaks to people in. What it checks is another matter. */
public enum UiLanguage {
  EN,
  FR,
  ID;

  /** For numbers, plurals and names of languages. */
  public Locale locale() {
    return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
  }
}
