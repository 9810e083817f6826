package org.translint.check.hygiene;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Optional;
import java.util.Set;
import org.translint.text.Span;

/**
 * Tells which characters of a text nobody sees and nothing needs. Immutable.
 *
 * <p>Sources: the Unicode standard, chapter 23, on joiners and other format characters; UAX #9 on
 * direction; UTS #51 on emoji.
 */
final class InvisibleCharacters {

  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;
  private static final int BREAK = 0x200B;
  private static final int POP = 0x202C;
  private static final int LEFT_TO_RIGHT_OVERRIDE = 0x202D;
  private static final int RIGHT_TO_LEFT_OVERRIDE = 0x202E;
  private static final int FIRST_TAG = 0xE0001;
  private static final int LAST_TAG = 0xE007F;
  private static final int BLACK_FLAG = 0x1F3F4;

  /** Scripts whose letters neither join nor need to be kept from it. */
  private static final Set<Character.UnicodeScript> UNJOINED =
      Set.of(
          Character.UnicodeScript.LATIN,
          Character.UnicodeScript.GREEK,
          Character.UnicodeScript.CYRILLIC,
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.HANGUL,
          Character.UnicodeScript.COMMON);

  /** Scripts that do not part their words by spaces, and break lines between them. */
  private static final Set<Character.UnicodeScript> BROKEN =
      Set.of(
          Character.UnicodeScript.THAI,
          Character.UnicodeScript.LAO,
          Character.UnicodeScript.KHMER,
          Character.UnicodeScript.MYANMAR,
          Character.UnicodeScript.TIBETAN,
          Character.UnicodeScript.JAVANESE,
          Character.UnicodeScript.BALINESE);

  private final String text;
  private final boolean hasRightToLeft;

  InvisibleCharacters(String text) {
    this.text = text;
    this.hasRightToLeft = text.codePoints().anyMatch(InvisibleCharacters::isRightToLeft);
  }

  /** What is wrong with the character at {@code span}, if it is invisible for nothing. */
  Optional<Damage> damage(int c, Span span) {
    if (isOverride(c)
        || (c == POP && text.codePoints().anyMatch(InvisibleCharacters::isOverride))) {
      return hasRightToLeft
          ? Optional.empty()
          : Optional.of(new Damage(DamageKind.DIRECTION, span, "", true));
    }
    boolean isInvisible =
        UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
            && !UCharacter.hasBinaryProperty(c, UProperty.VARIATION_SELECTOR)
            && Character.getType(c) != Character.NON_SPACING_MARK;
    if (!isInvisible || isNeeded(c, span)) {
      return Optional.empty();
    }
    DamageKind kind = isInWord(span) ? DamageKind.INSIDE : DamageKind.INVISIBLE;
    return Optional.of(new Damage(kind, span, "", true));
  }

  private boolean isInWord(Span span) {
    return span.start() > 0
        && span.end() < text.length()
        && isOfWord(text.codePointBefore(span.start()))
        && isOfWord(text.codePointAt(span.end()));
  }

  /** Whether a character is a letter of a script that parts its words by spaces. */
  private static boolean isOfWord(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return Character.isLetter(c)
        && script != Character.UnicodeScript.HAN
        && script != Character.UnicodeScript.HIRAGANA
        && script != Character.UnicodeScript.KATAKANA;
  }

  private static boolean isOverride(int c) {
    return c == LEFT_TO_RIGHT_OVERRIDE || c == RIGHT_TO_LEFT_OVERRIDE;
  }

  private boolean isNeeded(int c, Span span) {
    int before = span.start() == 0 ? ' ' : text.codePointBefore(span.start());
    int after = span.end() == text.length() ? ' ' : text.codePointAt(span.end());
    if (c == JOINER && (isEmoji(before) || isEmoji(after))) {
      return true;
    }
    if (c == JOINER || c == NON_JOINER) {
      return isJoining(before) || isJoining(after);
    }
    if (c == BREAK) {
      return BROKEN.contains(Character.UnicodeScript.of(before))
          || BROKEN.contains(Character.UnicodeScript.of(after));
    }
    if (c >= FIRST_TAG && c <= LAST_TAG) {
      return before == BLACK_FLAG || (before >= FIRST_TAG && before <= LAST_TAG);
    }
    return UCharacter.hasBinaryProperty(c, UProperty.BIDI_CONTROL) && hasRightToLeft;
  }

  private static boolean isJoining(int c) {
    return (Character.isLetter(c) && !UNJOINED.contains(Character.UnicodeScript.of(c)))
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isEmoji(int c) {
    return (UCharacter.hasBinaryProperty(c, UProperty.EMOJI) && c > 0xFF)
        || UCharacter.hasBinaryProperty(c, UProperty.VARIATION_SELECTOR);
  }

  private static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
