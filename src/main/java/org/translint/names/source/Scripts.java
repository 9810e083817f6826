package org.translint.names.source;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;

/** What a name may look like in the scripts of the world. */
final class Scripts {

  private static final String JOINING_MARKS = "・·•‧･＝=";

  private Scripts() {}

  /** The script in which a language is mostly written, one of ICU's {@link UScript} codes. */
  static int ofLanguage(String language) {
    int[] scripts = UScript.getCode(ULocale.forLanguageTag(language));
    if (scripts == null || scripts.length == 0) {
      return UScript.LATIN;
    }
    return scripts.length > 1 && Arrays.stream(scripts).anyMatch(s -> s == UScript.KATAKANA)
        ? UScript.JAPANESE
        : scripts[0];
  }

  /** Whether a language is written in Latin letters. */
  static boolean isLatinLanguage(String language) {
    return ofLanguage(language) == UScript.LATIN;
  }

  /** Whether its first letter is of a script that has capitals. */
  static boolean isCased(String word) {
    return UCharacter.hasBinaryProperty(word.codePointAt(0), UProperty.CASED);
  }

  /** Whether its first letter is Latin. */
  static boolean isLatin(String word) {
    return script(word) == UScript.LATIN;
  }

  /** The script of its first letter, one of ICU's {@link UScript} codes. */
  static int script(String word) {
    return UScript.getScript(word.codePointAt(0));
  }

  /** Whether a word of a script without capitals may be a name by its looks alone. */
  static boolean isNameLike(String word) {
    return switch (script(word)) {
      case UScript.KATAKANA -> true;
      case UScript.ARABIC, UScript.HEBREW -> word.length() > 2;
      default -> false;
    };
  }

  /** Whether {@code mark} stands between the parts of a foreign name. */
  static boolean joinsNameParts(String mark) {
    return mark.length() == 1 && JOINING_MARKS.contains(mark);
  }
}
