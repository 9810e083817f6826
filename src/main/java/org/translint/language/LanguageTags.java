package org.translint.language;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Optional;
import org.translint.config.LanguageCodes;
import org.translint.text.TextMemo;

/** BCP 47 language tags, as far as translint looks into them. */
public final class LanguageTags {

  private static final TextMemo<int[]> SCRIPTS = new TextMemo<>(LanguageTags::scripts);

  private LanguageTags() {}

  /** The tag as it is to be written ({@code pt-BR}), or nothing where there is no such language. */
  public static Optional<String> canonical(String tag) {
    return LanguageCodes.canonical(tag);
  }

  /** The sentence that says that there is no language {@code text}, and which was meant. */
  public static String unknown(String text) {
    return LanguageCodes.unknown(text);
  }

  /** The primary language of a tag: {@code zh} of {@code zh-Hans-CN}. */
  public static String base(String tag) {
    int end = tag.indexOf('-');
    return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
  }

  /** Whether both tags are of one primary language. */
  public static boolean sameLanguage(String tag, String other) {
    return base(tag).equals(base(other));
  }

  /** The English name of a language: {@code French} of {@code fr}. */
  public static String englishName(String tag) {
    return name(tag, Locale.ENGLISH);
  }

  /** The name of the language, in the language of {@code locale}. */
  public static String name(String tag, Locale locale) {
    return ULocale.forLanguageTag(tag).getDisplayName(ULocale.forLocale(locale));
  }

  /** Whether the language is written from right to left. */
  public static boolean isRightToLeft(String tag) {
    return ULocale.forLanguageTag(tag).isRightToLeft();
  }

  /** Whether the language is usually written in a script, one of ICU's {@link UScript} codes. */
  public static boolean isWrittenIn(String tag, int script) {
    for (int usual : SCRIPTS.of(tag)) {
      if (usual == script) {
        return true;
      }
    }
    return false;
  }

  private static int[] scripts(String tag) {
    int[] scripts = UScript.getCode(ULocale.forLanguageTag(tag));
    return scripts == null ? new int[0] : scripts;
  }

  /** Whether a letter is of a script in which the language is usually written. */
  public static boolean hasLetter(String tag, int codePoint) {
    return isWrittenIn(tag, UScript.getScript(codePoint));
  }
}
