package org.translint.check.hygiene;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.translint.text.Span;

/**
 * Finds single characters that do not belong into a text: lost ones, those that steer machines,
 * that nobody sees, that one font alone knows, and shapes of letters in place of letters.
 * Stateless.
 *
 * <p>What a script needs stays: joiners of Arabic and Indic scripts and of emoji, marks of
 * direction where text runs from right to left, breaks between the words of Thai and its
 * neighbours.
 */
final class CharacterDamage {

  private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Set<Character.UnicodeBlock> SHAPES =
      Set.of(
          Character.UnicodeBlock.ALPHABETIC_PRESENTATION_FORMS,
          Character.UnicodeBlock.ARABIC_PRESENTATION_FORMS_A,
          Character.UnicodeBlock.ARABIC_PRESENTATION_FORMS_B,
          Character.UnicodeBlock.MATHEMATICAL_ALPHANUMERIC_SYMBOLS,
          Character.UnicodeBlock.KANGXI_RADICALS);
  private static final char LOST = '\uFFFD';
  private static final char LOST_OBJECT = '\uFFFC';
  private static final int FIRST_WESTERN = 0x80;
  private static final int LAST_CONTROL = 0x9F;
  private static final int LONGEST_LIGATURE = 3;

  private CharacterDamage() {}

  /** The places of a text, in order; runs of one kind are one place. */
  static List<Damage> find(String text) {
    List<Damage> found = new ArrayList<>();
    InvisibleCharacters invisible = new InvisibleCharacters(text);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int end = i + Character.charCount(c);
      if (c >= FIRST_WESTERN || Character.isISOControl(c)) {
        damage(c, new Span(i, end), invisible).ifPresent(damage -> add(damage, found));
      }
      i = end;
    }
    return found;
  }

  private static Optional<Damage> damage(int c, Span span, InvisibleCharacters invisible) {
    if (c == LOST || c == LOST_OBJECT) {
      return Optional.of(new Damage(DamageKind.LOST, span, null, false));
    }
    if (Character.isISOControl(c)) {
      boolean isSpace = c == '\n' || c == '\t';
      return isSpace ? Optional.empty() : Optional.of(control(c, span));
    }
    if (Character.getType(c) == Character.PRIVATE_USE) {
      return Optional.of(new Damage(DamageKind.PRIVATE, span, null, false));
    }
    if (isShape(c)) {
      String letters = COMPATIBLE.normalize(Character.toString(c));
      return Optional.of(new Damage(DamageKind.SHAPE, span, letters, true));
    }
    return invisible.damage(c, span);
  }

  /** A control character; some are marks of windows-1252, read as if it were Latin-1. */
  private static Damage control(int c, Span span) {
    if (c >= FIRST_WESTERN && c <= LAST_CONTROL) {
      String mark = new String(new byte[] {(byte) c}, WESTERN);
      if (mark.charAt(0) != LOST && !Character.isISOControl(mark.charAt(0))) {
        return new Damage(DamageKind.CONTROL, span, mark, true);
      }
    }
    boolean isBreak = c == '\u000B' || c == '\f';
    return new Damage(DamageKind.CONTROL, span, isBreak ? " " : "", !isBreak);
  }

  /**
   * Ligatures, contextual forms of Arabic letters, letters of formulas, radicals of dictionaries.
   */
  private static boolean isShape(int c) {
    return SHAPES.contains(Character.UnicodeBlock.of(c))
        && !UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
        && !isWrittenOnPurpose(c)
        && !COMPATIBLE.isNormalized(Character.toString(c));
  }

  /** Whole phrases in one character, such as the blessing after the Prophet's name. */
  private static boolean isWrittenOnPurpose(int c) {
    return COMPATIBLE.normalize(Character.toString(c)).length() > LONGEST_LIGATURE;
  }

  /** Adds a place, or lets the last one go on. */
  private static void add(Damage damage, List<Damage> found) {
    if (found.isEmpty()) {
      found.add(damage);
      return;
    }
    Damage last = found.get(found.size() - 1);
    if (last.kind() != damage.kind() || last.span().end() != damage.span().start()) {
      found.add(damage);
      return;
    }
    String before = last.repaired();
    String after = damage.repaired();
    found.set(
        found.size() - 1,
        new Damage(
            last.kind(),
            new Span(last.span().start(), damage.span().end()),
            before == null || after == null ? null : before + after,
            last.isSure() && damage.isSure()));
  }
}
