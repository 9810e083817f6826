package org.translint.run;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.translint.config.LanguageCodes;

/**
 * The parts of a file's name: {@code stem.language.extension}, the last two of which may be
 * missing.
 *
 * @param stem what is neither; never empty
 * @param language BCP 47, or null where the name says none
 * @param extension what follows the last dot, as it is written; empty where there is none
 */
record FileName(String stem, @Nullable String language, String extension) {

  /** The parts of {@code name}. */
  static FileName of(String name, Predicate<String> isLanguage) {
    int dot = name.lastIndexOf('.');
    String extension = dot > 0 ? name.substring(dot + 1) : "";
    String rest = dot > 0 ? name.substring(0, dot) : name;
    int before = rest.lastIndexOf('.');
    String suffix = before > 0 ? rest.substring(before + 1) : "";
    return isLanguage.test(suffix)
        ? new FileName(
            rest.substring(0, before), LanguageCodes.canonical(suffix).orElse(suffix), extension)
        : new FileName(rest, null, extension);
  }

  /** The name without its language. */
  String withoutLanguage() {
    return extension.isEmpty() ? stem : stem + "." + extension;
  }
}
